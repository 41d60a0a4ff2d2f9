ALTER TABLE `publishers` ADD `review` text;--> statement-breakpoint
ALTER TABLE `publishers` ADD `review_reason` text;--> statement-breakpoint
ALTER TABLE `publishers` ADD `asked_at` integer;--> statement-breakpoint
ALTER TABLE `publishers` ADD `declared_name` text;--> statement-breakpoint
ALTER TABLE `publishers` ADD `siret` text;--> statement-breakpoint
ALTER TABLE `publishers` ADD `kind` text;--> statement-breakpoint
ALTER TABLE `publishers` ADD `postcode` text;--> statement-breakpoint
ALTER TABLE `publishers` ADD `city` text;