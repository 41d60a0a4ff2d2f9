ALTER TABLE "access_keys" ADD COLUMN "name" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "access_keys" ADD COLUMN "text" text COLLATE "C";--> statement-breakpoint
CREATE INDEX "access_keys_of_publisher" ON "access_keys" USING btree ("publisher_id");