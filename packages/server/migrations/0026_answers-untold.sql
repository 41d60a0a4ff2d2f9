ALTER TABLE `applications` ADD `sealed_colleague` blob;--> statement-breakpoint
ALTER TABLE `applications` ADD `tell_at` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `before` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `restored_at` integer;--> statement-breakpoint
CREATE INDEX `applications_to_tell` ON `applications` (`tell_at`,`id`) WHERE "applications"."tell_at" is not null;--> statement-breakpoint
CREATE INDEX `applications_pending` ON `applications` (`pupil_hash`) WHERE "applications"."status" in ('submitted', 'read', 'transferred', 'restored', 'accepted');--> statement-breakpoint
ALTER TABLE `publishers` ADD `is_blind` integer DEFAULT true NOT NULL;