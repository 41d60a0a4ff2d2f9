CREATE TABLE "offer_drafts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"publisher_id" text COLLATE "C" NOT NULL,
	"sealed_fields" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "offers" ADD COLUMN "paused_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "offer_drafts" ADD CONSTRAINT "offer_drafts_publisher_id_publishers_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."publishers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "drafts_of_publisher" ON "offer_drafts" USING btree ("publisher_id","updated_at");--> statement-breakpoint
CREATE INDEX "drafts_age" ON "offer_drafts" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "offers_paused" ON "offers" USING btree ("paused_until") WHERE "offers"."state" = 'paused';