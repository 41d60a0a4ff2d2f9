CREATE TABLE `audit_trail` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher_id` text NOT NULL,
	`person_id` text,
	`act` text NOT NULL,
	`subject` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_newest` ON `audit_trail` (`publisher_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_of_subject` ON `audit_trail` (`publisher_id`,`subject`,`at`);--> statement-breakpoint
CREATE INDEX `audit_age` ON `audit_trail` (`at`);--> statement-breakpoint
CREATE TABLE `members` (
	`publisher_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`joined_at` integer NOT NULL,
	PRIMARY KEY(`publisher_id`, `person_id`),
	FOREIGN KEY (`publisher_id`) REFERENCES `publishers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `members_of_person` ON `members` (`person_id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`mailbox` text NOT NULL,
	`sealed_contact` blob NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_mailbox_unique` ON `people` (`mailbox`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`proved_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`browser` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_hash_unique` ON `sessions` (`hash`);--> statement-breakpoint
CREATE INDEX `sessions_of_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sessions_seen` ON `sessions` (`seen_at`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`browser_hash` text NOT NULL,
	`link_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`sealed_email` blob NOT NULL,
	`language` text NOT NULL,
	`next` text,
	`code_tries` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ins_browser_hash_unique` ON `sign_ins` (`browser_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ins_link_hash_unique` ON `sign_ins` (`link_hash`);--> statement-breakpoint
CREATE INDEX `sign_ins_expiry` ON `sign_ins` (`expires_at`);