ALTER TABLE `outbox` ADD `held_for` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `has_begun` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `gathered_by` text;--> statement-breakpoint
CREATE INDEX `outbox_held` ON `outbox` (`held_for`);