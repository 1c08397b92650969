-- What was typed keeps its words under another name; at the next start, those that name a bar of the list become that bar (bars/register.ts).
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Lawyer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "civility" TEXT NOT NULL DEFAULT 'Me',
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "sortName" TEXT NOT NULL,
    "firm" TEXT,
    "barId" TEXT,
    "barName" TEXT NOT NULL,
    "courtBox" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "specialities" TEXT,
    "isAvailable" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Lawyer_barId_fkey" FOREIGN KEY ("barId") REFERENCES "Bar" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Lawyer" ("barName", "civility", "courtBox", "email", "firm", "firstName", "id", "isAvailable", "lastName", "phone", "sortName", "specialities", "version") SELECT "bar", "civility", "courtBox", "email", "firm", "firstName", "id", "isAvailable", "lastName", "phone", "sortName", "specialities", "version" FROM "Lawyer";
DROP TABLE "Lawyer";
ALTER TABLE "new_Lawyer" RENAME TO "Lawyer";
CREATE INDEX "Lawyer_sortName_id_idx" ON "Lawyer"("sortName", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
