ALTER TABLE `access_keys` ADD `name` text;--> statement-breakpoint
ALTER TABLE `access_keys` ADD `text` text;--> statement-breakpoint
CREATE INDEX `access_keys_of_publisher` ON `access_keys` (`publisher_id`);