-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "sort" TEXT,
    "sharedWith" TEXT,
    "isRemoved" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SavedView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_SavedView" ("createdAt", "filter", "id", "list", "name", "ownerId", "sharedWith", "sort", "version") SELECT "createdAt", "filter", "id", "list", "name", "ownerId", "sharedWith", "sort", "version" FROM "SavedView";
DROP TABLE "SavedView";
ALTER TABLE "new_SavedView" RENAME TO "SavedView";
CREATE INDEX "SavedView_list_ownerId_id_idx" ON "SavedView"("list", "ownerId", "id");
CREATE INDEX "SavedView_list_sharedWith_id_idx" ON "SavedView"("list", "sharedWith", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
