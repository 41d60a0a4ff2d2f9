DROP INDEX `outbox_due`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `kind` text DEFAULT 'written' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `application_id` text REFERENCES applications(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `outbox` ADD `state` text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
-- Letters given up before were those that are never due.
UPDATE `outbox` SET `state` = 'givenUp' WHERE `due_at` IS NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `urgency` text DEFAULT 'ordinary' NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `last_failure` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `claimed_until` integer;--> statement-breakpoint
CREATE INDEX `outbox_state` ON `outbox` (`state`);--> statement-breakpoint
CREATE INDEX `outbox_of_application` ON `outbox` (`application_id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`urgency`,`due_at`);