ALTER TABLE `members` ADD `unwanted` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `publisher_id` text;