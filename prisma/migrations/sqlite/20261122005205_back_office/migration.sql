-- The back office: decisions, sums, exhibits, tasks, notes, consents, stages gone through, references. What a hearing said of its
-- judgment becomes a decision under the hearing's own id, so that deadlines keyed by it keep their fact.
-- AlterTable
ALTER TABLE "Hearing" ADD COLUMN "deliberationOn" TEXT;

-- AlterTable
ALTER TABLE "Proceeding" ADD COLUMN "closedOn" TEXT;
ALTER TABLE "Proceeding" ADD COLUMN "openedBecause" TEXT;
ALTER TABLE "Proceeding" ADD COLUMN "openedOn" TEXT;

-- CreateTable
CREATE TABLE "Absence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "lawyerId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Absence_lawyerId_fkey" FOREIGN KEY ("lawyerId") REFERENCES "Lawyer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Award" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "beneficiaryId" TEXT,
    "head" TEXT NOT NULL,
    "claimedCents" INTEGER,
    "awardedCents" INTEGER NOT NULL DEFAULT 0,
    "isJoint" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Award_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Award_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Award_beneficiaryId_fkey" FOREIGN KEY ("beneficiaryId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AwardDebtor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "awardId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "AwardDebtor_awardId_fkey" FOREIGN KEY ("awardId") REFERENCES "Award" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AwardDebtor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Bar" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "courtOfAppeal" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "CivilOutcome" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "beneficiaryId" TEXT,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CivilOutcome_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CivilOutcome_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CivilOutcome_beneficiaryId_fkey" FOREIGN KEY ("beneficiaryId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "victimId" TEXT NOT NULL,
    "givenBy" TEXT NOT NULL,
    "giverId" TEXT,
    "scope" TEXT NOT NULL,
    "givenOn" TEXT NOT NULL,
    "withdrawnOn" TEXT,
    "documentId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Consent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Consent_victimId_fkey" FOREIGN KEY ("victimId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Consent_giverId_fkey" FOREIGN KEY ("giverId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Consent_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CountVictim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "countId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "CountVictim_countId_fkey" FOREIGN KEY ("countId") REFERENCES "Count" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CountVictim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "courtId" TEXT NOT NULL,
    "hearingId" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'jugement',
    "pronouncedOn" TEXT NOT NULL,
    "effect" TEXT,
    "servedOn" TEXT,
    "isProvisionallyEnforced" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "documentId" TEXT,
    "recordedById" TEXT,
    "recordedAt" TEXT,
    "isConfirmed" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Decision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_courtId_fkey" FOREIGN KEY ("courtId") REFERENCES "Court" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Decision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DecisionOutcome" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "countId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "requalifiedAs" TEXT,
    "sentence" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "DecisionOutcome_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DecisionOutcome_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DecisionOutcome_countId_fkey" FOREIGN KEY ("countId") REFERENCES "Count" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Exhibit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "datedOn" TEXT,
    "documentId" TEXT NOT NULL,
    "isConfidential" BOOLEAN NOT NULL DEFAULT false,
    "communicatedOn" TEXT,
    "communicatedTo" TEXT,
    "withdrawnOn" TEXT,
    "withdrawnReason" TEXT,
    "addedById" TEXT,
    "addedAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Exhibit_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Exhibit_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Note_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Note_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteMention" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "noteId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    CONSTRAINT "NoteMention_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "NoteMention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "uniqueKey" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "caseId" TEXT,
    "recordId" TEXT,
    "createdAt" TEXT NOT NULL,
    "seenAt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Notification_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Offence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "natinf" TEXT,
    "article" TEXT,
    "label" TEXT NOT NULL,
    "class" TEXT,
    "maximumPenalty" TEXT,
    "category" TEXT NOT NULL,
    "bases" TEXT NOT NULL,
    "inForceFrom" TEXT,
    "inForceUntil" TEXT,
    "source" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "awardId" TEXT,
    "beneficiaryId" TEXT,
    "debtorId" TEXT,
    "cents" INTEGER NOT NULL,
    "receivedOn" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "isEnforced" BOOLEAN NOT NULL DEFAULT false,
    "cancelledOn" TEXT,
    "cancelledReason" TEXT,
    "recordedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Payment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Payment_beneficiaryId_fkey" FOREIGN KEY ("beneficiaryId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Payment_debtorId_fkey" FOREIGN KEY ("debtorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProceedingDefendant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proceedingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    CONSTRAINT "ProceedingDefendant_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ProceedingDefendant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "sort" TEXT,
    "sharedWith" TEXT,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SavedView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Settings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "prepareDays" INTEGER NOT NULL DEFAULT 15,
    "nearDays" INTEGER NOT NULL DEFAULT 10,
    "silenceDays" INTEGER NOT NULL DEFAULT 60,
    "internalTargetDays" INTEGER NOT NULL DEFAULT 3,
    "uploadMegabytes" INTEGER NOT NULL DEFAULT 25,
    "smallCell" INTEGER NOT NULL DEFAULT 5,
    "standingRemindDays" INTEGER NOT NULL DEFAULT 60,
    "isSelfValidationAllowed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "StageMove" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "authority" TEXT,
    "isUnusual" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "movedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "StageMove_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StageMove_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StandingDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "datedOn" TEXT,
    "validFrom" TEXT NOT NULL,
    "validUntil" TEXT,
    "organ" TEXT,
    "object" TEXT,
    "documentId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "StandingDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'other',
    "title" TEXT NOT NULL,
    "dueOn" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "sourceId" TEXT,
    "doneOn" TEXT,
    "doneById" TEXT,
    "droppedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Task_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Task_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
-- A judgment recorded on a hearing becomes a decision.
INSERT INTO "Decision" ("id", "caseId", "proceedingId", "courtId", "hearingId", "kind", "pronouncedOn", "effect", "recordedById", "recordedAt", "isConfirmed")
SELECT "id", "caseId", "proceedingId", "courtId", "id",
  CASE WHEN (SELECT "level" FROM "Proceeding" p WHERE p."id" = h."proceedingId") = 'premiere_instance' THEN 'jugement' ELSE 'arret' END,
  "decisionOn", CASE "isContradictory" WHEN 1 THEN 'contradictoire' WHEN 0 THEN 'contradictoire_a_signifier' END,
  "reportedById", "reportedAt", "reportedAt" IS NULL OR "confirmedAt" IS NOT NULL
FROM "Hearing" h WHERE "outcome" = 'decision' AND "decisionOn" IS NOT NULL;

-- Each proceeding has gone through its stage since its case was opened.
INSERT INTO "StageMove" ("id", "caseId", "proceedingId", "stage", "fromOn")
SELECT p."id", p."caseId", p."id", p."stage", c."openedOn" FROM "Proceeding" p JOIN "Case" c ON c."id" = p."caseId";

-- The statutes of the association's record become its first standing document.
INSERT INTO "StandingDocument" ("id", "kind", "title", "validFrom", "object")
SELECT "id", 'statuts', 'Statuts', "declaredOn", "statutoryObject" FROM "Association";

INSERT INTO "Settings" ("id") VALUES ('00000000-0000-7000-8000-000000000001');

CREATE TABLE "new_Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "lawyerId" TEXT NOT NULL,
    "onBehalfOf" TEXT NOT NULL DEFAULT 'association',
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
    CONSTRAINT "Assignment_hearingId_fkey" FOREIGN KEY ("hearingId") REFERENCES "Hearing" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Assignment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Assignment" ("caseId", "feeAgreement", "fromOn", "id", "lawyerId", "onBehalfOf", "untilOn", "version") SELECT "caseId", "feeAgreement", "fromOn", "id", "lawyerId", "onBehalfOf", "untilOn", "version" FROM "Assignment";
DROP TABLE "Assignment";
ALTER TABLE "new_Assignment" RENAME TO "Assignment";
CREATE INDEX "Assignment_lawyerId_caseId_idx" ON "Assignment"("lawyerId", "caseId");
CREATE INDEX "Assignment_caseId_fromOn_id_idx" ON "Assignment"("caseId", "fromOn", "id");
CREATE TABLE "new_Case" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "codeName" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "openedOn" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "standing" TEXT NOT NULL DEFAULT 'a_qualifier',
    "joinDecidedBy" TEXT,
    "joinDecidedOn" TEXT,
    "joinDocumentId" TEXT,
    "responsibleId" TEXT NOT NULL,
    "leadCourtId" TEXT NOT NULL,
    "offenceCategory" TEXT NOT NULL,
    "factsFromOn" TEXT,
    "factsToOn" TEXT,
    "place" TEXT,
    "isExtraterritorial" BOOLEAN NOT NULL DEFAULT false,
    "publicActionOn" TEXT,
    "narrative" TEXT,
    "maltreatment" TEXT,
    "claimedMoralCents" INTEGER,
    "claimedCostsCents" INTEGER,
    "isRestricted" BOOLEAN NOT NULL DEFAULT false,
    "nextStepKind" TEXT,
    "nextStepOn" TEXT,
    "nextStepLabel" TEXT,
    "nextStepSourceId" TEXT,
    "nextStepOrder" TEXT NOT NULL DEFAULT '9',
    "nextStepOwnerId" TEXT,
    "nextHearingOn" TEXT,
    "lastNewsOn" TEXT,
    "leadLawyerId" TEXT,
    "closedOn" TEXT,
    "closedReason" TEXT,
    "sortName" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Case_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Case_leadCourtId_fkey" FOREIGN KEY ("leadCourtId") REFERENCES "Court" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Case_nextStepOwnerId_fkey" FOREIGN KEY ("nextStepOwnerId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Case_leadLawyerId_fkey" FOREIGN KEY ("leadLawyerId") REFERENCES "Lawyer" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Case_joinDocumentId_fkey" FOREIGN KEY ("joinDocumentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Case" ("claimedCostsCents", "claimedMoralCents", "closedOn", "closedReason", "codeName", "createdAt", "factsFromOn", "factsToOn", "id", "isExtraterritorial", "isRestricted", "joinDecidedBy", "joinDecidedOn", "leadCourtId", "maltreatment", "narrative", "nextStepKind", "nextStepLabel", "nextStepOn", "nextStepOrder", "nextStepSourceId", "offenceCategory", "openedOn", "origin", "place", "publicActionOn", "reference", "responsibleId", "searchText", "sortName", "stage", "standing", "updatedAt", "version") SELECT "claimedCostsCents", "claimedMoralCents", "closedOn", "closedReason", "codeName", "createdAt", "factsFromOn", "factsToOn", "id", "isExtraterritorial", "isRestricted", "joinDecidedBy", "joinDecidedOn", "leadCourtId", "maltreatment", "narrative", "nextStepKind", "nextStepLabel", "nextStepOn", "nextStepOrder", "nextStepSourceId", "offenceCategory", "openedOn", "origin", "place", "publicActionOn", "reference", "responsibleId", "searchText", "sortName", "stage", "standing", "updatedAt", "version" FROM "Case";
DROP TABLE "Case";
ALTER TABLE "new_Case" RENAME TO "Case";
CREATE UNIQUE INDEX "Case_reference_key" ON "Case"("reference");
CREATE INDEX "Case_nextStepOrder_id_isRestricted_idx" ON "Case"("nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_openedOn_id_isRestricted_idx" ON "Case"("openedOn", "id", "isRestricted");
CREATE INDEX "Case_sortName_id_isRestricted_idx" ON "Case"("sortName", "id", "isRestricted");
CREATE INDEX "Case_stage_nextStepOrder_id_isRestricted_idx" ON "Case"("stage", "nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_standing_nextStepOrder_id_isRestricted_idx" ON "Case"("standing", "nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_offenceCategory_nextStepOrder_id_isRestricted_idx" ON "Case"("offenceCategory", "nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_responsibleId_nextStepOrder_id_isRestricted_idx" ON "Case"("responsibleId", "nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_leadCourtId_nextStepOrder_id_isRestricted_idx" ON "Case"("leadCourtId", "nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_leadLawyerId_nextStepOrder_id_isRestricted_idx" ON "Case"("leadLawyerId", "nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_nextStepOwnerId_nextStepOrder_id_isRestricted_idx" ON "Case"("nextStepOwnerId", "nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_nextStepKind_nextStepOrder_id_isRestricted_idx" ON "Case"("nextStepKind", "nextStepOrder", "id", "isRestricted");
CREATE INDEX "Case_nextHearingOn_id_isRestricted_idx" ON "Case"("nextHearingOn", "id", "isRestricted");
CREATE INDEX "Case_lastNewsOn_id_isRestricted_idx" ON "Case"("lastNewsOn", "id", "isRestricted");
CREATE TABLE "new_Court" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "department" TEXT,
    "courtOfAppeal" TEXT,
    "holidayZone" TEXT NOT NULL DEFAULT 'metropole',
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "isToConfirm" BOOLEAN NOT NULL DEFAULT false,
    "chambers" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "verifiedBy" TEXT,
    "verifiedOn" TEXT,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Court" ("courtOfAppeal", "department", "email", "holidayZone", "id", "kind", "name", "phone", "searchText", "seat", "timeZone", "verifiedBy", "verifiedOn", "version") SELECT "courtOfAppeal", "department", "email", "holidayZone", "id", "kind", "name", "phone", "searchText", "seat", "timeZone", "verifiedBy", "verifiedOn", "version" FROM "Court";
DROP TABLE "Court";
ALTER TABLE "new_Court" RENAME TO "Court";
CREATE UNIQUE INDEX "Court_code_key" ON "Court"("code");
CREATE INDEX "Court_searchText_id_idx" ON "Court"("searchText", "id");
CREATE INDEX "Court_kind_searchText_id_idx" ON "Court"("kind", "searchText", "id");
CREATE TABLE "new_Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT,
    "fileName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storedName" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Document_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Document" ("caseId", "contentType", "createdAt", "createdById", "fileName", "id", "keyId", "sha256", "sizeBytes", "storedName", "version") SELECT "caseId", "contentType", "createdAt", "createdById", "fileName", "id", "keyId", "sha256", "sizeBytes", "storedName", "version" FROM "Document";
DROP TABLE "Document";
ALTER TABLE "new_Document" RENAME TO "Document";
CREATE UNIQUE INDEX "Document_storedName_key" ON "Document"("storedName");
CREATE INDEX "Document_caseId_createdAt_id_idx" ON "Document"("caseId", "createdAt", "id");
CREATE TABLE "new_Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "status" TEXT,
    "pseudonym" TEXT NOT NULL,
    "gender" TEXT,
    "isMinorAtFacts" BOOLEAN NOT NULL DEFAULT false,
    "majorityMonth" TEXT,
    "custody" TEXT,
    "relation" TEXT,
    "representedById" TEXT,
    "hasConflictOfInterest" BOOLEAN NOT NULL DEFAULT false,
    "guardian" TEXT,
    "appointedBy" TEXT,
    "appointedOn" TEXT,
    "lawyerName" TEXT,
    "serviceAddress" TEXT,
    "hasElectedService" BOOLEAN NOT NULL DEFAULT false,
    "hasJoined" BOOLEAN NOT NULL DEFAULT false,
    "joinedOn" TEXT,
    "hasIdentity" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Person_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Person_representedById_fkey" FOREIGN KEY ("representedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Person" ("caseId", "custody", "gender", "hasConflictOfInterest", "hasIdentity", "hasJoined", "id", "isMinorAtFacts", "lawyerName", "majorityMonth", "pseudonym", "relation", "representedById", "role", "status", "version") SELECT "caseId", "custody", "gender", "hasConflictOfInterest", "hasIdentity", "hasJoined", "id", "isMinorAtFacts", "lawyerName", "majorityMonth", "pseudonym", "relation", "representedById", "role", "status", "version" FROM "Person";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
CREATE INDEX "Person_caseId_role_id_idx" ON "Person"("caseId", "role", "id");
CREATE INDEX "Person_caseId_pseudonym_id_idx" ON "Person"("caseId", "pseudonym", "id");
CREATE TABLE "new_Step" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "courtId" TEXT,
    "hearingId" TEXT,
    "decisionId" TEXT,
    "kind" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "notifiedOn" TEXT,
    "servedOn" TEXT,
    "postedOn" TEXT,
    "receivedOn" TEXT,
    "author" TEXT,
    "note" TEXT,
    "documentId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Step_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Step_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Step_courtId_fkey" FOREIGN KEY ("courtId") REFERENCES "Court" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Step_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Step_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Step" ("author", "caseId", "courtId", "happenedOn", "hearingId", "id", "kind", "note", "notifiedOn", "postedOn", "proceedingId", "receivedOn", "servedOn", "version", "decisionId") SELECT "author", "caseId", "courtId", "happenedOn", "hearingId", "id", "kind", "note", "notifiedOn", "postedOn", "proceedingId", "receivedOn", "servedOn", "version", (SELECT d."id" FROM "Decision" d WHERE d."id" = "hearingId") FROM "Step";
DROP TABLE "Step";
ALTER TABLE "new_Step" RENAME TO "Step";
CREATE INDEX "Step_caseId_happenedOn_id_idx" ON "Step"("caseId", "happenedOn", "id");
CREATE TABLE "new_User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "role" TEXT,
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "canValidate" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "accessUntilOn" TEXT,
    "passwordHash" TEXT NOT NULL,
    "inviteHash" TEXT,
    "inviteUntil" TEXT,
    "lastSeenAt" TEXT,
    "preferences" TEXT NOT NULL DEFAULT '{}',
    "lawyerId" TEXT,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "User_lawyerId_fkey" FOREIGN KEY ("lawyerId") REFERENCES "Lawyer" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_User" ("accessUntilOn", "canValidate", "createdAt", "displayName", "email", "id", "isActive", "isAdmin", "lawyerId", "passwordHash", "role", "version") SELECT "accessUntilOn", "canValidate", "createdAt", "displayName", "email", "id", "isActive", "isAdmin", "lawyerId", "passwordHash", "role", "version" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");
CREATE UNIQUE INDEX "User_lawyerId_key" ON "User"("lawyerId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Absence_lawyerId_fromOn_id_idx" ON "Absence"("lawyerId", "fromOn", "id");

-- CreateIndex
CREATE INDEX "Award_caseId_id_idx" ON "Award"("caseId", "id");

-- CreateIndex
CREATE INDEX "Award_decisionId_id_idx" ON "Award"("decisionId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AwardDebtor_awardId_personId_key" ON "AwardDebtor"("awardId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Bar_code_key" ON "Bar"("code");

-- CreateIndex
CREATE INDEX "Bar_searchText_id_idx" ON "Bar"("searchText", "id");

-- CreateIndex
CREATE INDEX "CivilOutcome_caseId_id_idx" ON "CivilOutcome"("caseId", "id");

-- CreateIndex
CREATE INDEX "CivilOutcome_decisionId_id_idx" ON "CivilOutcome"("decisionId", "id");

-- CreateIndex
CREATE INDEX "Consent_caseId_givenOn_id_idx" ON "Consent"("caseId", "givenOn", "id");

-- CreateIndex
CREATE INDEX "Consent_victimId_idx" ON "Consent"("victimId");

-- CreateIndex
CREATE UNIQUE INDEX "CountVictim_countId_personId_key" ON "CountVictim"("countId", "personId");

-- CreateIndex
CREATE INDEX "Decision_caseId_pronouncedOn_id_idx" ON "Decision"("caseId", "pronouncedOn", "id");

-- CreateIndex
CREATE INDEX "Decision_pronouncedOn_id_idx" ON "Decision"("pronouncedOn", "id");

-- CreateIndex
CREATE INDEX "Decision_hearingId_idx" ON "Decision"("hearingId");

-- CreateIndex
CREATE INDEX "DecisionOutcome_caseId_id_idx" ON "DecisionOutcome"("caseId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionOutcome_decisionId_countId_key" ON "DecisionOutcome"("decisionId", "countId");

-- CreateIndex
CREATE INDEX "Exhibit_caseId_number_id_idx" ON "Exhibit"("caseId", "number", "id");

-- CreateIndex
CREATE INDEX "Note_caseId_createdAt_id_idx" ON "Note"("caseId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "NoteMention_noteId_userId_key" ON "NoteMention"("noteId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_uniqueKey_key" ON "Notification"("uniqueKey");

-- CreateIndex
CREATE INDEX "Notification_userId_seenAt_createdAt_idx" ON "Notification"("userId", "seenAt", "createdAt");

-- CreateIndex
CREATE INDEX "Notification_userId_createdAt_id_idx" ON "Notification"("userId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Offence_searchText_id_idx" ON "Offence"("searchText", "id");

-- CreateIndex
CREATE INDEX "Offence_natinf_idx" ON "Offence"("natinf");

-- CreateIndex
CREATE INDEX "Offence_category_searchText_id_idx" ON "Offence"("category", "searchText", "id");

-- CreateIndex
CREATE INDEX "Payment_caseId_receivedOn_id_idx" ON "Payment"("caseId", "receivedOn", "id");

-- CreateIndex
CREATE INDEX "Payment_receivedOn_id_idx" ON "Payment"("receivedOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ProceedingDefendant_proceedingId_personId_key" ON "ProceedingDefendant"("proceedingId", "personId");

-- CreateIndex
CREATE INDEX "SavedView_list_ownerId_id_idx" ON "SavedView"("list", "ownerId", "id");

-- CreateIndex
CREATE INDEX "SavedView_list_sharedWith_id_idx" ON "SavedView"("list", "sharedWith", "id");

-- CreateIndex
CREATE INDEX "StageMove_caseId_fromOn_id_idx" ON "StageMove"("caseId", "fromOn", "id");

-- CreateIndex
CREATE INDEX "StageMove_proceedingId_fromOn_id_idx" ON "StageMove"("proceedingId", "fromOn", "id");

-- CreateIndex
CREATE INDEX "StandingDocument_kind_validFrom_id_idx" ON "StandingDocument"("kind", "validFrom", "id");

-- CreateIndex
CREATE INDEX "Task_caseId_dueOn_id_idx" ON "Task"("caseId", "dueOn", "id");

-- CreateIndex
CREATE INDEX "Task_ownerId_doneOn_dueOn_id_idx" ON "Task"("ownerId", "doneOn", "dueOn", "id");
