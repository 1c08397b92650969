-- DropIndex
DROP INDEX "Case_lastNewsOn_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_nextHearingOn_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_nextStepKind_nextStepOrder_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_nextStepOwnerId_nextStepOrder_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_leadLawyerId_nextStepOrder_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_leadCourtId_nextStepOrder_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_responsibleId_nextStepOrder_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_offenceCategory_nextStepOrder_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_standing_nextStepOrder_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_stage_nextStepOrder_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_sortName_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_openedOn_id_isRestricted_idx";

-- DropIndex
DROP INDEX "Case_nextStepOrder_id_isRestricted_idx";

-- CreateIndex
CREATE INDEX "Case_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_openedOn_id_isRestricted_closedOn_idx" ON "Case"("openedOn", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_sortName_id_isRestricted_closedOn_idx" ON "Case"("sortName", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_stage_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("stage", "nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_standing_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("standing", "nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_offenceCategory_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("offenceCategory", "nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_responsibleId_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("responsibleId", "nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_leadCourtId_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("leadCourtId", "nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_leadLawyerId_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("leadLawyerId", "nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_nextStepOwnerId_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("nextStepOwnerId", "nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_nextStepKind_nextStepOrder_id_isRestricted_closedOn_idx" ON "Case"("nextStepKind", "nextStepOrder", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_nextHearingOn_id_isRestricted_closedOn_idx" ON "Case"("nextHearingOn", "id", "isRestricted", "closedOn");

-- CreateIndex
CREATE INDEX "Case_lastNewsOn_id_isRestricted_closedOn_idx" ON "Case"("lastNewsOn", "id", "isRestricted", "closedOn");
