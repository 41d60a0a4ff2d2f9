CREATE TABLE `sites` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher_id` text NOT NULL,
	`mode` text NOT NULL,
	`name` text NOT NULL,
	`siret` text,
	`street` text,
	`postcode` text NOT NULL,
	`city` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`publisher_id`) REFERENCES `publishers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sites_of_publisher` ON `sites` (`publisher_id`,`mode`,`name`);