-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "lawyerId" TEXT NOT NULL,
    "onBehalfOf" TEXT NOT NULL DEFAULT 'association',
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "feeAgreement" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Assignment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_lawyerId_fkey" FOREIGN KEY ("lawyerId") REFERENCES "Lawyer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Association" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shortName" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "legalForm" TEXT NOT NULL,
    "registeredOffice" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "rna" TEXT,
    "declaredOn" TEXT NOT NULL,
    "statutoryObject" TEXT NOT NULL,
    "isPublicUtility" BOOLEAN NOT NULL DEFAULT false,
    "isRegistered" BOOLEAN NOT NULL DEFAULT false,
    "representativeName" TEXT NOT NULL,
    "representativeTitle" TEXT NOT NULL,
    "representativeGender" TEXT NOT NULL,
    "authorisedBy" TEXT,
    "authorisedOn" TEXT,
    "referencePrefix" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "codeName" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "openedOn" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "standing" TEXT NOT NULL DEFAULT 'a_qualifier',
    "joinDecidedBy" TEXT,
    "joinDecidedOn" TEXT,
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
    "closedOn" TEXT,
    "closedReason" TEXT,
    "sortName" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Case_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Case_leadCourtId_fkey" FOREIGN KEY ("leadCourtId") REFERENCES "Court" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CaseNumber" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "proceedingId" TEXT,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CaseNumber_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CaseNumber_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CaseReader" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    CONSTRAINT "CaseReader_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CaseReader_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Count" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "defendantId" TEXT,
    "offence" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "natinf" TEXT,
    "factsFromOn" TEXT,
    "factsToOn" TEXT,
    "place" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Count_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Count_defendantId_fkey" FOREIGN KEY ("defendantId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Court" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "department" TEXT,
    "courtOfAppeal" TEXT,
    "holidayZone" TEXT NOT NULL DEFAULT 'metropole',
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "phone" TEXT,
    "email" TEXT,
    "verifiedBy" TEXT,
    "verifiedOn" TEXT,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "factKind" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "deadlineClass" TEXT NOT NULL,
    "triggerOn" TEXT NOT NULL,
    "triggerTime" TEXT,
    "legalLimitOn" TEXT NOT NULL,
    "legalLimitTime" TEXT,
    "lastUsefulOn" TEXT NOT NULL,
    "lastUsefulTime" TEXT,
    "prudentOn" TEXT,
    "prudentTime" TEXT,
    "internalTargetOn" TEXT NOT NULL,
    "dueAt" TEXT NOT NULL,
    "computation" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'to_validate',
    "isConfirmed" BOOLEAN NOT NULL DEFAULT true,
    "formerLastUsefulOn" TEXT,
    "responsibleId" TEXT,
    "enteredById" TEXT,
    "closedOn" TEXT,
    "closedById" TEXT,
    "closedReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Deadline_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storedName" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Document_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Filing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "hearingId" TEXT,
    "kind" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ready',
    "templateId" TEXT NOT NULL,
    "templateSha256" TEXT NOT NULL,
    "dataSha256" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "deadlineId" TEXT,
    "producedById" TEXT NOT NULL,
    "producedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Filing_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Filing_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Filing_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Hearing" (
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
    "decisionOn" TEXT,
    "isContradictory" BOOLEAN,
    "report" TEXT,
    "reportedById" TEXT,
    "reportedAt" TEXT,
    "confirmedById" TEXT,
    "confirmedAt" TEXT,
    "previousId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Hearing_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_courtId_fkey" FOREIGN KEY ("courtId") REFERENCES "Court" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hearing_lawyerId_fkey" FOREIGN KEY ("lawyerId") REFERENCES "Lawyer" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Hearing_previousId_fkey" FOREIGN KEY ("previousId") REFERENCES "Hearing" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Identity_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Identity_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdentityKey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identityId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "IdentityKey_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "isDemo" BOOLEAN NOT NULL,
    "keyCheck" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "lawEdition" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT,
    "action" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "recordId" TEXT,
    "caseId" TEXT,
    "changes" TEXT,
    "reason" TEXT,
    "keyId" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "JournalEntry_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Lawyer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "civility" TEXT NOT NULL DEFAULT 'Me',
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "firm" TEXT,
    "bar" TEXT NOT NULL,
    "courtBox" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "specialities" TEXT,
    "isAvailable" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Person" (
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
    "lawyerName" TEXT,
    "hasJoined" BOOLEAN NOT NULL DEFAULT false,
    "hasIdentity" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Person_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Person_representedById_fkey" FOREIGN KEY ("representedById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proceeding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "courtId" TEXT NOT NULL,
    "level" TEXT NOT NULL DEFAULT 'premiere_instance',
    "stage" TEXT NOT NULL,
    "chamber" TEXT,
    "isLeading" BOOLEAN NOT NULL DEFAULT true,
    "openedFromId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Proceeding_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proceeding_courtId_fkey" FOREIGN KEY ("courtId") REFERENCES "Court" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proceeding_openedFromId_fkey" FOREIGN KEY ("openedFromId") REFERENCES "Proceeding" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReferenceSequence" (
    "year" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "last" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "tokenHash" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "lastSeenAt" TEXT NOT NULL,
    "endedAt" TEXT,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Step" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "proceedingId" TEXT NOT NULL,
    "courtId" TEXT,
    "hearingId" TEXT,
    "kind" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "notifiedOn" TEXT,
    "servedOn" TEXT,
    "postedOn" TEXT,
    "receivedOn" TEXT,
    "author" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Step_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Step_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "Proceeding" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Step_courtId_fkey" FOREIGN KEY ("courtId") REFERENCES "Court" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Template" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "isPublished" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "role" TEXT,
    "isAdmin" BOOLEAN NOT NULL DEFAULT false,
    "canValidate" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "accessUntilOn" TEXT,
    "passwordHash" TEXT NOT NULL,
    "lawyerId" TEXT,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "User_lawyerId_fkey" FOREIGN KEY ("lawyerId") REFERENCES "Lawyer" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Assignment_lawyerId_caseId_idx" ON "Assignment"("lawyerId", "caseId");

-- CreateIndex
CREATE INDEX "Assignment_caseId_fromOn_id_idx" ON "Assignment"("caseId", "fromOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Case_reference_key" ON "Case"("reference");

-- CreateIndex
CREATE INDEX "Case_nextStepOrder_id_isRestricted_idx" ON "Case"("nextStepOrder", "id", "isRestricted");

-- CreateIndex
CREATE INDEX "Case_openedOn_id_isRestricted_idx" ON "Case"("openedOn", "id", "isRestricted");

-- CreateIndex
CREATE INDEX "Case_sortName_id_isRestricted_idx" ON "Case"("sortName", "id", "isRestricted");

-- CreateIndex
CREATE INDEX "Case_stage_nextStepOrder_id_isRestricted_idx" ON "Case"("stage", "nextStepOrder", "id", "isRestricted");

-- CreateIndex
CREATE INDEX "Case_standing_nextStepOrder_id_isRestricted_idx" ON "Case"("standing", "nextStepOrder", "id", "isRestricted");

-- CreateIndex
CREATE INDEX "Case_offenceCategory_nextStepOrder_id_isRestricted_idx" ON "Case"("offenceCategory", "nextStepOrder", "id", "isRestricted");

-- CreateIndex
CREATE INDEX "Case_responsibleId_nextStepOrder_id_isRestricted_idx" ON "Case"("responsibleId", "nextStepOrder", "id", "isRestricted");

-- CreateIndex
CREATE INDEX "Case_leadCourtId_nextStepOrder_id_isRestricted_idx" ON "Case"("leadCourtId", "nextStepOrder", "id", "isRestricted");

-- CreateIndex
CREATE INDEX "CaseNumber_normalized_idx" ON "CaseNumber"("normalized");

-- CreateIndex
CREATE INDEX "CaseNumber_caseId_kind_id_idx" ON "CaseNumber"("caseId", "kind", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CaseReader_caseId_userId_key" ON "CaseReader"("caseId", "userId");

-- CreateIndex
CREATE INDEX "Count_caseId_id_idx" ON "Count"("caseId", "id");

-- CreateIndex
CREATE INDEX "Court_searchText_id_idx" ON "Court"("searchText", "id");

-- CreateIndex
CREATE INDEX "Court_kind_searchText_id_idx" ON "Court"("kind", "searchText", "id");

-- CreateIndex
CREATE INDEX "Deadline_caseId_lastUsefulOn_id_idx" ON "Deadline"("caseId", "lastUsefulOn", "id");

-- CreateIndex
CREATE INDEX "Deadline_state_lastUsefulOn_id_idx" ON "Deadline"("state", "lastUsefulOn", "id");

-- CreateIndex
CREATE INDEX "Deadline_lastUsefulOn_id_idx" ON "Deadline"("lastUsefulOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Deadline_factId_rule_key" ON "Deadline"("factId", "rule");

-- CreateIndex
CREATE UNIQUE INDEX "Document_storedName_key" ON "Document"("storedName");

-- CreateIndex
CREATE INDEX "Document_caseId_createdAt_id_idx" ON "Document"("caseId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Filing_documentId_key" ON "Filing"("documentId");

-- CreateIndex
CREATE INDEX "Filing_caseId_producedAt_id_idx" ON "Filing"("caseId", "producedAt", "id");

-- CreateIndex
CREATE INDEX "Filing_state_producedAt_id_idx" ON "Filing"("state", "producedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Hearing_previousId_key" ON "Hearing"("previousId");

-- CreateIndex
CREATE INDEX "Hearing_caseId_heldOn_id_idx" ON "Hearing"("caseId", "heldOn", "id");

-- CreateIndex
CREATE INDEX "Hearing_heldOn_id_idx" ON "Hearing"("heldOn", "id");

-- CreateIndex
CREATE INDEX "Hearing_outcome_heldOn_id_idx" ON "Hearing"("outcome", "heldOn", "id");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "IdempotencyKey_userId_key_key" ON "IdempotencyKey"("userId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_personId_key" ON "Identity"("personId");

-- CreateIndex
CREATE INDEX "IdentityKey_hash_idx" ON "IdentityKey"("hash");

-- CreateIndex
CREATE INDEX "IdentityKey_identityId_idx" ON "IdentityKey"("identityId");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_id_key" ON "JournalEntry"("id");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_previousHash_key" ON "JournalEntry"("previousHash");

-- CreateIndex
CREATE INDEX "JournalEntry_caseId_sequence_idx" ON "JournalEntry"("caseId", "sequence");

-- CreateIndex
CREATE INDEX "JournalEntry_actorId_sequence_idx" ON "JournalEntry"("actorId", "sequence");

-- CreateIndex
CREATE INDEX "JournalEntry_action_sequence_idx" ON "JournalEntry"("action", "sequence");

-- CreateIndex
CREATE INDEX "Lawyer_sortName_id_idx" ON "Lawyer"("sortName", "id");

-- CreateIndex
CREATE INDEX "Person_caseId_role_id_idx" ON "Person"("caseId", "role", "id");

-- CreateIndex
CREATE INDEX "Person_caseId_pseudonym_id_idx" ON "Person"("caseId", "pseudonym", "id");

-- CreateIndex
CREATE INDEX "Proceeding_caseId_id_idx" ON "Proceeding"("caseId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Step_caseId_happenedOn_id_idx" ON "Step"("caseId", "happenedOn", "id");

-- CreateIndex
CREATE INDEX "Template_title_id_idx" ON "Template"("title", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Template_kind_sha256_key" ON "Template"("kind", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_lawyerId_key" ON "User"("lawyerId");
