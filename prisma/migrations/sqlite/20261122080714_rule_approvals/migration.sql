-- CreateTable
CREATE TABLE "RuleApproval" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ruleVersion" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "lawyerName" TEXT NOT NULL,
    "approvedOn" TEXT NOT NULL,
    "documentId" TEXT,
    "note" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedOn" TEXT NOT NULL,
    "withdrawnOn" TEXT,
    "withdrawnById" TEXT,
    "withdrawnReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "RuleApproval_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "RuleApproval_ruleVersion_approvedOn_id_idx" ON "RuleApproval"("ruleVersion", "approvedOn", "id");
