ALTER TABLE `offers` ADD `enough_for` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `counted_from` integer;