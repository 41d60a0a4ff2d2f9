CREATE TABLE `access_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`publisher_id` text NOT NULL,
	`kind` text NOT NULL,
	`mode` text NOT NULL,
	`origins` text NOT NULL,
	`hint` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`publisher_id`) REFERENCES `publishers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_keys_hash_unique` ON `access_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`publisher_id` text NOT NULL,
	`mode` text NOT NULL,
	`status` text NOT NULL,
	`weeks` text NOT NULL,
	`sealed_personal` blob,
	`sealed_rejection_reason` blob,
	`submitted_at` integer NOT NULL,
	`verified_at` integer,
	`answered_at` integer,
	`expires_at` integer,
	`code_tries` integer NOT NULL,
	`code_mails` integer NOT NULL,
	`code_mailed_at` integer NOT NULL,
	`pupil_hash` text,
	`receipt_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_live_application` ON `applications` (`offer_id`,`pupil_hash`) WHERE "applications"."status" not in ('withdrawn', 'cancelled');--> statement-breakpoint
CREATE INDEX `applications_newest` ON `applications` (`publisher_id`,`mode`,`submitted_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_offer` ON `applications` (`offer_id`,`status`);--> statement-breakpoint
CREATE INDEX `applications_by_status` ON `applications` (`status`,`expires_at`);--> statement-breakpoint
CREATE TABLE `idempotency` (
	`key` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`status` integer NOT NULL,
	`sealed_body` blob NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_expiry` ON `idempotency` (`expires_at`);--> statement-breakpoint
CREATE TABLE `links` (
	`hash` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `links_of_application` ON `links` (`application_id`);--> statement-breakpoint
CREATE INDEX `links_expiry` ON `links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `offer_index` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`mode` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`remaining` integer NOT NULL,
	`last_week` text NOT NULL,
	`weeks` text NOT NULL,
	`grades` text NOT NULL,
	`sector` text NOT NULL,
	`employer` text NOT NULL,
	`is_public` integer NOT NULL,
	`wheelchair` integer NOT NULL,
	`for_rep` integer NOT NULL,
	`for_qpv` integer NOT NULL,
	`for_schools` text NOT NULL,
	`published_at` integer NOT NULL,
	`title_terms` text NOT NULL,
	`employer_terms` text NOT NULL,
	`city_terms` text NOT NULL,
	FOREIGN KEY (`row`) REFERENCES `offers`(`row`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offer_index_place` ON `offer_index` (`mode`,`latitude`,`longitude`);--> statement-breakpoint
CREATE TABLE `offers` (
	`row` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`publisher_id` text NOT NULL,
	`mode` text NOT NULL,
	`remote_id` text NOT NULL,
	`state` text NOT NULL,
	`seats_total` integer NOT NULL,
	`seats_held` integer DEFAULT 0 NOT NULL,
	`last_week` text NOT NULL,
	`published_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`content` text NOT NULL,
	`sealed_contact` blob,
	FOREIGN KEY (`publisher_id`) REFERENCES `publishers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offers_id_unique` ON `offers` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `offers_of_publisher` ON `offers` (`publisher_id`,`mode`,`remote_id`);--> statement-breakpoint
CREATE INDEX `offers_newest` ON `offers` (`publisher_id`,`mode`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `offers_online` ON `offers` (`mode`,`state`,`last_week`,`seats_held`,`seats_total`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`sealed_message` blob NOT NULL,
	`created_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`due_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_age` ON `outbox` (`created_at`);--> statement-breakpoint
CREATE TABLE `publishers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publishers_name_unique` ON `publishers` (`name`);--> statement-breakpoint
CREATE TABLE `schools` (
	`row` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`uai` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`city` text NOT NULL,
	`postcode` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`priority_education` text NOT NULL,
	`qpv` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schools_uai_unique` ON `schools` (`uai`);