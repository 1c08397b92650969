-- What a court decided is kept once, by its decision: the columns of the hearing and of the served step that said it are gone.
-- Each judgment of a hearing is already a decision under the hearing's own id (previous migration).
ALTER TABLE "Hearing" DROP COLUMN "decisionOn";
ALTER TABLE "Hearing" DROP COLUMN "isContradictory";
ALTER TABLE "Step" DROP COLUMN "hearingId";

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AwardDebtor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "awardId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "AwardDebtor_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AwardDebtor_awardId_fkey" FOREIGN KEY ("awardId") REFERENCES "Award" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AwardDebtor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_AwardDebtor" ("awardId", "id", "personId", "caseId") SELECT d."awardId", d."id", d."personId", a."caseId" FROM "AwardDebtor" d JOIN "Award" a ON a."id" = d."awardId";
DROP TABLE "AwardDebtor";
ALTER TABLE "new_AwardDebtor" RENAME TO "AwardDebtor";
CREATE INDEX "AwardDebtor_caseId_id_idx" ON "AwardDebtor"("caseId", "id");
CREATE UNIQUE INDEX "AwardDebtor_awardId_personId_key" ON "AwardDebtor"("awardId", "personId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
