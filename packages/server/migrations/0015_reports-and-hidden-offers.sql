CREATE TABLE `moderation` (
	`row` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`offer_id` text NOT NULL,
	`act` text NOT NULL,
	`by` text NOT NULL,
	`reason` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `moderation_of_offer` ON `moderation` (`offer_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`mode` text NOT NULL,
	`reason` text NOT NULL,
	`sealed_details` blob NOT NULL,
	`created_at` integer NOT NULL,
	`told_at` integer,
	`closed_at` integer
);
--> statement-breakpoint
CREATE INDEX `reports_of_offer` ON `reports` (`offer_id`,`closed_at`);--> statement-breakpoint
CREATE INDEX `reports_age` ON `reports` (`created_at`);--> statement-breakpoint
ALTER TABLE `offers` ADD `hidden_at` integer;--> statement-breakpoint
ALTER TABLE `offers` ADD `hidden_reason` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `hidden_from` text;