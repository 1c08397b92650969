-- AlterTable
ALTER TABLE "CivilOutcome" ADD COLUMN "formerStanding" TEXT;

-- AlterTable
ALTER TABLE "DecisionOutcome" ADD COLUMN "formerStatus" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "clearedOn" TEXT;

-- AlterTable
ALTER TABLE "ProceedingDefendant" ADD COLUMN "hearingId" TEXT;

-- CreateTable
CREATE TABLE "CaseJoin" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "otherCaseId" TEXT NOT NULL,
    "hearingId" TEXT NOT NULL,
    "joinedOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CaseJoin_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CaseJoin_otherCaseId_fkey" FOREIGN KEY ("otherCaseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CaseJoin_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HearingOutcome" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "hearingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "proceedingId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "HearingOutcome_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HearingOutcome_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HearingOutcome_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HearingOutcome_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Hearing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "courtId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'fond',
    "heldOn" TEXT NOT NULL,
    "startTime" TEXT NOT NULL,
    "chamber" TEXT,
    "courtroom" TEXT,
    "purpose" TEXT,
    "lawyerId" TEXT,
    "outcome" TEXT,
    "outcomeReason" TEXT,
    "deliberationOn" TEXT,
    "report" TEXT,
    "reportedById" TEXT,
    "reportedAt" TEXT,
    "confirmedById" TEXT,
    "confirmedAt" TEXT,
    "previousId" TEXT,
    "joinedProceedingId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Hearing_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_courtId_fkey" FOREIGN KEY ("courtId") REFERENCES "Court" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_lawyerId_fkey" FOREIGN KEY ("lawyerId") REFERENCES "Lawyer" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Hearing_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "Hearing" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Hearing_joinedProceedingId_fkey" FOREIGN KEY ("joinedProceedingId") REFERENCES "Proceeding" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Hearing" ("caseId", "chamber", "confirmedAt", "confirmedById", "courtId", "courtroom", "deliberationOn", "heldOn", "id", "kind", "lawyerId", "outcome", "outcomeReason", "previousId", "proceedingId", "purpose", "report", "reportedAt", "reportedById", "startTime", "version") SELECT "caseId", "chamber", "confirmedAt", "confirmedById", "courtId", "courtroom", "deliberationOn", "heldOn", "id", "kind", "lawyerId", "outcome", "outcomeReason", "previousId", "proceedingId", "purpose", "report", "reportedAt", "reportedById", "startTime", "version" FROM "Hearing";
DROP TABLE "Hearing";
ALTER TABLE "new_Hearing" RENAME TO "Hearing";
CREATE UNIQUE INDEX "Hearing_previousId_key" ON "Hearing"("previousId");
CREATE INDEX "Hearing_caseId_heldOn_id_idx" ON "Hearing"("caseId", "heldOn", "id");
CREATE INDEX "Hearing_heldOn_id_idx" ON "Hearing"("heldOn", "id");
CREATE INDEX "Hearing_outcome_heldOn_id_idx" ON "Hearing"("outcome", "heldOn", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "CaseJoin_caseId_id_idx" ON "CaseJoin"("caseId", "id");

-- CreateIndex
CREATE INDEX "CaseJoin_hearingId_idx" ON "CaseJoin"("hearingId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseJoin_caseId_otherCaseId_hearingId_key" ON "CaseJoin"("caseId", "otherCaseId", "hearingId");

-- CreateIndex
CREATE INDEX "HearingOutcome_caseId_id_idx" ON "HearingOutcome"("caseId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "HearingOutcome_hearingId_personId_key" ON "HearingOutcome"("hearingId", "personId");
