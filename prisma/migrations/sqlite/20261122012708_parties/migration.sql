-- AlterTable
ALTER TABLE "Person" ADD COLUMN "withdrawnOn" TEXT;
ALTER TABLE "Person" ADD COLUMN "withdrawnReason" TEXT;

-- CreateTable
CREATE TABLE "PossibleLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "otherCaseId" TEXT NOT NULL,
    "otherPersonId" TEXT NOT NULL,
    "isExact" BOOLEAN NOT NULL,
    "foundAt" TEXT NOT NULL,
    "dismissedAt" TEXT,
    "dismissedById" TEXT,
    "dismissedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PossibleLink_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PossibleLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PossibleLink_otherCaseId_fkey" FOREIGN KEY ("otherCaseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PossibleLink_otherPersonId_fkey" FOREIGN KEY ("otherPersonId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_CountVictim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "countId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CountVictim_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CountVictim_countId_fkey" FOREIGN KEY ("countId") REFERENCES "Count" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CountVictim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CountVictim" ("caseId", "countId", "id", "personId")
SELECT "Count"."caseId", "CountVictim"."countId", "CountVictim"."id", "CountVictim"."personId" FROM "CountVictim" JOIN "Count" ON "Count"."id" = "CountVictim"."countId";
DROP TABLE "CountVictim";
ALTER TABLE "new_CountVictim" RENAME TO "CountVictim";
CREATE INDEX "CountVictim_caseId_id_idx" ON "CountVictim"("caseId", "id");
CREATE UNIQUE INDEX "CountVictim_countId_personId_key" ON "CountVictim"("countId", "personId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "PossibleLink_caseId_id_idx" ON "PossibleLink"("caseId", "id");

-- CreateIndex
CREATE INDEX "PossibleLink_otherPersonId_idx" ON "PossibleLink"("otherPersonId");

-- CreateIndex
CREATE UNIQUE INDEX "PossibleLink_personId_otherPersonId_key" ON "PossibleLink"("personId", "otherPersonId");
