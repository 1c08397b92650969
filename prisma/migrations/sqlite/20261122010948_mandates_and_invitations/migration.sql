-- AlterTable
ALTER TABLE "Absence" ADD COLUMN "withdrawnOn" TEXT;

-- A rename, which the differ would make of a whole table.
ALTER TABLE "User" RENAME COLUMN "inviteUntil" TO "inviteEndsAt";

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "lawyerId" TEXT NOT NULL,
    "onBehalfOf" TEXT NOT NULL DEFAULT 'association',
    "victimId" TEXT,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "feeAgreement" TEXT,
    "scope" TEXT,
    "hearingId" TEXT,
    "documentId" TEXT,
    "endedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Assignment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_lawyerId_fkey" FOREIGN KEY ("lawyerId") REFERENCES "Lawyer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_victimId_fkey" FOREIGN KEY ("victimId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Assignment_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Assignment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Assignment" ("caseId", "documentId", "endedReason", "feeAgreement", "fromOn", "hearingId", "id", "lawyerId", "onBehalfOf", "scope", "untilOn", "version") SELECT "caseId", "documentId", "endedReason", "feeAgreement", "fromOn", "hearingId", "id", "lawyerId", "onBehalfOf", "scope", "untilOn", "version" FROM "Assignment";
DROP TABLE "Assignment";
ALTER TABLE "new_Assignment" RENAME TO "Assignment";
CREATE INDEX "Assignment_lawyerId_caseId_idx" ON "Assignment"("lawyerId", "caseId");
CREATE INDEX "Assignment_caseId_fromOn_id_idx" ON "Assignment"("caseId", "fromOn", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
