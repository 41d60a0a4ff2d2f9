CREATE TABLE `ended_keys` (
	`key_id` integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE `applications` ADD `key_id` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `erased_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `applications_by_key` ON `applications` (`key_id`);--> statement-breakpoint
CREATE INDEX `applications_erased` ON `applications` (`erased_at`) WHERE "applications"."erased_at" is not null;--> statement-breakpoint
CREATE INDEX `applications_to_forget` ON `applications` (`erased_at`) WHERE "applications"."erased_at" is not null and "applications"."receipt_hash" <> '';--> statement-breakpoint
ALTER TABLE `store` ADD `vault` text;--> statement-breakpoint
-- When they were erased was not noted.
UPDATE `applications` SET `erased_at` = unixepoch() * 1000 WHERE `sealed_personal` IS NULL;
