-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Template" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "isPublished" BOOLEAN NOT NULL DEFAULT true,
    "isRefused" BOOLEAN NOT NULL DEFAULT false,
    "findings" TEXT NOT NULL DEFAULT '[]',
    "fields" TEXT NOT NULL DEFAULT '[]',
    "documentId" TEXT,
    "depositedById" TEXT,
    "publishedById" TEXT,
    "publishedAt" TEXT,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Template" ("createdAt", "edition", "id", "isPublished", "kind", "sha256", "title", "version") SELECT "createdAt", "edition", "id", "isPublished", "kind", "sha256", "title", "version" FROM "Template";
DROP TABLE "Template";
ALTER TABLE "new_Template" RENAME TO "Template";
CREATE UNIQUE INDEX "Template_documentId_key" ON "Template"("documentId");
CREATE INDEX "Template_title_id_idx" ON "Template"("title", "id");
CREATE INDEX "Template_kind_edition_id_idx" ON "Template"("kind", "edition", "id");
CREATE UNIQUE INDEX "Template_kind_sha256_key" ON "Template"("kind", "sha256");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
