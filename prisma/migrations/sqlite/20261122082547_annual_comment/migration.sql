-- CreateTable
CREATE TABLE "AnnualComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "year" INTEGER NOT NULL,
    "text" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateIndex
CREATE UNIQUE INDEX "AnnualComment_year_key" ON "AnnualComment"("year");
