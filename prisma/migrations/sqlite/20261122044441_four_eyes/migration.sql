-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN "contestedById" TEXT;
ALTER TABLE "Deadline" ADD COLUMN "contestedOn" TEXT;
ALTER TABLE "Deadline" ADD COLUMN "contestedReason" TEXT;
ALTER TABLE "Deadline" ADD COLUMN "enteredOn" TEXT;
ALTER TABLE "Deadline" ADD COLUMN "validatedById" TEXT;
ALTER TABLE "Deadline" ADD COLUMN "validatedOn" TEXT;
