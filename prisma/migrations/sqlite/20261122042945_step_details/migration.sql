-- AlterTable
ALTER TABLE "Step" ADD COLUMN "detail" TEXT;
ALTER TABLE "Step" ADD COLUMN "fixedOn" TEXT;
