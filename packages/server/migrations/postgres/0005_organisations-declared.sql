ALTER TABLE "publishers" ADD COLUMN "review" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "publishers" ADD COLUMN "review_reason" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "publishers" ADD COLUMN "asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "publishers" ADD COLUMN "declared_name" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "publishers" ADD COLUMN "siret" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "publishers" ADD COLUMN "kind" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "publishers" ADD COLUMN "postcode" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "publishers" ADD COLUMN "city" text COLLATE "C";