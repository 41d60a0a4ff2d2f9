CREATE TABLE `freed_seats` (
	`offer_id` text PRIMARY KEY NOT NULL,
	`freed_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `applications` ADD `seat_told_at` integer;--> statement-breakpoint
CREATE INDEX `applications_confirmed` ON `applications` (`pupil_hash`) WHERE "applications"."status" = 'confirmed';