ALTER TABLE "offers" ADD COLUMN "enough_for" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "counted_from" timestamp (3) with time zone;