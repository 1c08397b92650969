-- AlterTable
ALTER TABLE "Filing" ADD COLUMN "decisionId" TEXT;
ALTER TABLE "Filing" ADD COLUMN "sealedPaper" TEXT;

-- CreateTable
CREATE TABLE "FilingAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    CONSTRAINT "FilingAnswer_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "FilingAnswer_caseId_field_key" ON "FilingAnswer"("caseId", "field");
