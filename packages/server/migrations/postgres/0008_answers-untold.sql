ALTER TABLE "publishers" ADD COLUMN "is_blind" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "sealed_colleague" "bytea";--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "tell_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "before" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "restored_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "applications_to_tell" ON "applications" USING btree ("tell_at","id") WHERE "applications"."tell_at" is not null;--> statement-breakpoint
CREATE INDEX "applications_pending" ON "applications" USING btree ("pupil_hash") WHERE "applications"."status" in ('submitted', 'read', 'transferred', 'restored', 'accepted');