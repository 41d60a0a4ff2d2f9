ALTER TABLE "members" ADD COLUMN "unwanted" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "publisher_id" text COLLATE "C";