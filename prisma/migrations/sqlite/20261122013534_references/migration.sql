-- AlterTable
ALTER TABLE "Court" ADD COLUMN "ressort" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Installation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "isDemo" BOOLEAN NOT NULL,
    "keyCheck" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "lawEdition" TEXT NOT NULL DEFAULT '',
    "referencesEdition" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_Installation" ("createdAt", "id", "isDemo", "keyCheck", "lawEdition") SELECT "createdAt", "id", "isDemo", "keyCheck", "lawEdition" FROM "Installation";
DROP TABLE "Installation";
ALTER TABLE "new_Installation" RENAME TO "Installation";
CREATE TABLE "new_Offence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "natinf" TEXT,
    "article" TEXT,
    "label" TEXT NOT NULL,
    "class" TEXT,
    "maximumPenalty" TEXT,
    "category" TEXT NOT NULL,
    "bases" TEXT,
    "inForceFromOn" TEXT,
    "inForceUntilOn" TEXT,
    "source" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Offence" ("code", "article", "bases", "category", "class", "id", "label", "maximumPenalty", "natinf", "searchText", "source", "version") SELECT "id", "article", "bases", "category", "class", "id", "label", "maximumPenalty", "natinf", "searchText", "source", "version" FROM "Offence";
DROP TABLE "Offence";
ALTER TABLE "new_Offence" RENAME TO "Offence";
CREATE UNIQUE INDEX "Offence_code_key" ON "Offence"("code");
CREATE INDEX "Offence_searchText_id_idx" ON "Offence"("searchText", "id");
CREATE INDEX "Offence_natinf_idx" ON "Offence"("natinf");
CREATE INDEX "Offence_category_searchText_id_idx" ON "Offence"("category", "searchText", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
