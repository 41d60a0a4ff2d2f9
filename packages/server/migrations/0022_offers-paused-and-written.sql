CREATE TABLE `offer_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher_id` text NOT NULL,
	`sealed_fields` blob NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`publisher_id`) REFERENCES `publishers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_of_publisher` ON `offer_drafts` (`publisher_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `drafts_age` ON `offer_drafts` (`updated_at`);--> statement-breakpoint
ALTER TABLE `offers` ADD `paused_until` integer;--> statement-breakpoint
CREATE INDEX `offers_paused` ON `offers` (`paused_until`) WHERE "offers"."state" = 'paused';