-- Written by hand: the search of the list of cases. Prisma knows none of these tables (server/cli/schema-engine.ts names them).
-- Pieces of three letters answer « holds this text » exactly as instr() does, without reading every case. The text has a table of its own
-- because the index finds it again by a number that never moves, which VACUUM does not promise of the rows of "Case".
CREATE TABLE "CaseText" (
    "rank" INTEGER NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "text" TEXT NOT NULL
);
CREATE UNIQUE INDEX "CaseText_caseId_key" ON "CaseText"("caseId");
CREATE VIRTUAL TABLE "CaseIndex" USING fts5("text", content = 'CaseText', content_rowid = 'rank', tokenize = 'trigram case_sensitive 1');

INSERT INTO "CaseText" ("caseId", "text") SELECT "id", "searchText" FROM "Case";
INSERT INTO "CaseIndex" ("CaseIndex") VALUES ('rebuild');

CREATE TRIGGER "CaseText_insert" AFTER INSERT ON "CaseText" BEGIN
    INSERT INTO "CaseIndex" (rowid, "text") VALUES (new."rank", new."text");
END;
CREATE TRIGGER "CaseText_delete" AFTER DELETE ON "CaseText" BEGIN
    INSERT INTO "CaseIndex" ("CaseIndex", rowid, "text") VALUES ('delete', old."rank", old."text");
END;
CREATE TRIGGER "CaseText_update" AFTER UPDATE OF "text" ON "CaseText" BEGIN
    INSERT INTO "CaseIndex" ("CaseIndex", rowid, "text") VALUES ('delete', old."rank", old."text");
    INSERT INTO "CaseIndex" (rowid, "text") VALUES (new."rank", new."text");
END;
CREATE TRIGGER "Case_search_insert" AFTER INSERT ON "Case" BEGIN
    INSERT INTO "CaseText" ("caseId", "text") VALUES (new."id", new."searchText");
END;
CREATE TRIGGER "Case_search_update" AFTER UPDATE OF "searchText" ON "Case" WHEN old."searchText" IS NOT new."searchText" BEGIN
    UPDATE "CaseText" SET "text" = new."searchText" WHERE "caseId" = new."id";
END;
CREATE TRIGGER "Case_search_delete" AFTER DELETE ON "Case" BEGIN
    DELETE FROM "CaseText" WHERE "caseId" = old."id";
END;
