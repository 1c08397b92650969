-- An amount says so by its name, like every other one.
ALTER TABLE "Payment" RENAME COLUMN "cents" TO "amountCents";
