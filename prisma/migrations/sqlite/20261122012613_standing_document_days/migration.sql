-- A calendar day is named so: the columns keep what they hold.
ALTER TABLE "StandingDocument" RENAME COLUMN "validFrom" TO "fromOn";
ALTER TABLE "StandingDocument" RENAME COLUMN "validUntil" TO "untilOn";
DROP INDEX "StandingDocument_kind_validFrom_id_idx";
CREATE INDEX "StandingDocument_kind_fromOn_id_idx" ON "StandingDocument"("kind", "fromOn", "id");
