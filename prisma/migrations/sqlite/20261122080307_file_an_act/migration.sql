-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN "filingId" TEXT;

-- AlterTable: columns only, so that it does not depend on what else the table holds
ALTER TABLE "Filing" ADD COLUMN "dueOrder" TEXT NOT NULL DEFAULT '9';
ALTER TABLE "Filing" ADD COLUMN "dueOn" TEXT;
ALTER TABLE "Filing" ADD COLUMN "mode" TEXT;
ALTER TABLE "Filing" ADD COLUMN "filedOn" TEXT;
ALTER TABLE "Filing" ADD COLUMN "filedTime" TEXT;
ALTER TABLE "Filing" ADD COLUMN "receiptNumber" TEXT;
ALTER TABLE "Filing" ADD COLUMN "proofDocumentId" TEXT;
ALTER TABLE "Filing" ADD COLUMN "noProofReason" TEXT;
ALTER TABLE "Filing" ADD COLUMN "overrideReason" TEXT;
ALTER TABLE "Filing" ADD COLUMN "filedById" TEXT;
ALTER TABLE "Filing" ADD COLUMN "recordedAt" TEXT;
ALTER TABLE "Filing" ADD COLUMN "confirmedById" TEXT;
ALTER TABLE "Filing" ADD COLUMN "confirmedAt" TEXT;
ALTER TABLE "Filing" ADD COLUMN "droppedReason" TEXT;
ALTER TABLE "Filing" ADD COLUMN "stepId" TEXT;
ALTER TABLE "Filing" ADD COLUMN "formerStanding" TEXT;
ALTER TABLE "Filing" ADD COLUMN "formerStage" TEXT;
ALTER TABLE "Filing" ADD COLUMN "openedProceedingId" TEXT;

-- CreateIndex
CREATE INDEX "Filing_state_dueOrder_id_idx" ON "Filing"("state", "dueOrder", "id");
CREATE INDEX "Filing_state_filedOn_id_idx" ON "Filing"("state", "filedOn", "id");
