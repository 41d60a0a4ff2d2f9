CREATE TABLE "moderators" (
	"person_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "space" text COLLATE "C" DEFAULT 'publisher' NOT NULL;--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "refused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "refused_reason" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "moderators" ADD CONSTRAINT "moderators_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offers_waiting" ON "offers" USING btree ("updated_at","id") WHERE "offers"."mode" = 'live' and "offers"."state" = 'waiting';