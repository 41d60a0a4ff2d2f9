ALTER TABLE "applications" ADD COLUMN "opened_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "look_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "mailboxes" ADD COLUMN "unwanted" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "mailboxes" ADD COLUMN "unwanted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "looked_at" timestamp (3) with time zone DEFAULT '1970-01-01 00:00:00+00' NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "quiet_weeks" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "language" text COLLATE "C" DEFAULT 'fr' NOT NULL;--> statement-breakpoint
CREATE INDEX "applications_to_look" ON "applications" USING btree ("look_at","id") WHERE "applications"."look_at" is not null;--> statement-breakpoint
CREATE INDEX "applications_looked" ON "applications" USING btree ("pupil_hash") WHERE "applications"."look_at" is not null;--> statement-breakpoint
CREATE INDEX "mailboxes_unwanted" ON "mailboxes" USING btree ("unwanted_at");--> statement-breakpoint
CREATE INDEX "members_to_mail" ON "members" USING btree ("looked_at");--> statement-breakpoint
UPDATE "applications" SET "opened_at" = "first"."at"
FROM (SELECT "publisher_id", "subject", min("at") AS "at" FROM "audit_trail" WHERE "act" IN ('candidate_opened', 'candidate_accepted', 'candidate_rejected', 'candidate_cancelled') GROUP BY "publisher_id", "subject") AS "first"
WHERE "applications"."publisher_id" = "first"."publisher_id" AND "applications"."id" = "first"."subject";
