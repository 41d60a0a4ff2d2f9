CREATE TABLE `moderators` (
	`person_id` text PRIMARY KEY NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `sessions` ADD `space` text DEFAULT 'publisher' NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `refused_at` integer;--> statement-breakpoint
ALTER TABLE `offers` ADD `refused_reason` text;--> statement-breakpoint
CREATE INDEX `offers_waiting` ON `offers` (`updated_at`,`id`) WHERE "offers"."mode" = 'live' and "offers"."state" = 'waiting';