ALTER TABLE `access_keys` ADD `last_used_at` integer;--> statement-breakpoint
ALTER TABLE `access_keys` ADD `exposed_at` integer;--> statement-breakpoint
ALTER TABLE `publishers` ADD `names` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `publishers` ADD `sirets` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `publishers` ADD `is_intermediary` integer DEFAULT false NOT NULL;--> statement-breakpoint
-- Who has published under other names than its own goes on, and is said to relay them.
UPDATE `publishers` SET `is_intermediary` = true WHERE EXISTS (SELECT 1 FROM `offers` WHERE `offers`.`publisher_id` = `publishers`.`id` AND json_extract(`offers`.`content`, '$.employer.name') <> `publishers`.`name`);