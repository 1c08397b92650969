-- AlterTable
ALTER TABLE "Exhibit" ADD COLUMN "pages" INTEGER;

-- CreateTable
CREATE TABLE "Bundle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "items" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL,
    "documentId" TEXT NOT NULL,
    "producedById" TEXT NOT NULL,
    "producedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Bundle_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Bundle_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Bundle_documentId_key" ON "Bundle"("documentId");

-- CreateIndex
CREATE INDEX "Bundle_caseId_kind_producedAt_id_idx" ON "Bundle"("caseId", "kind", "producedAt", "id");
