-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ProceedingDefendant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "ProceedingDefendant_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProceedingDefendant_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProceedingDefendant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_ProceedingDefendant" ("id", "caseId", "personId", "proceedingId")
  SELECT d."id", p."caseId", d."personId", d."proceedingId" FROM "ProceedingDefendant" d JOIN "Proceeding" p ON p."id" = d."proceedingId";
DROP TABLE "ProceedingDefendant";
ALTER TABLE "new_ProceedingDefendant" RENAME TO "ProceedingDefendant";
CREATE INDEX "ProceedingDefendant_caseId_id_idx" ON "ProceedingDefendant"("caseId", "id");
CREATE UNIQUE INDEX "ProceedingDefendant_proceedingId_personId_key" ON "ProceedingDefendant"("proceedingId", "personId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
