CREATE TABLE `store` (
	`identity` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
INSERT INTO `store` (`identity`) VALUES (lower(hex(randomblob(16))));--> statement-breakpoint
ALTER TABLE `offers` ADD `changed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `offers` ADD `written` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- Offers that are there already count as written in the order of their rows.
UPDATE `offers` SET `changed` = `row`, `written` = `row`;--> statement-breakpoint
CREATE UNIQUE INDEX `offers_changed` ON `offers` (`changed`);
