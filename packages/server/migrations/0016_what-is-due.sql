ALTER TABLE `applications` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `expired_at` integer;--> statement-breakpoint
CREATE INDEX `applications_due` ON `applications` (`due_at`,`id`) WHERE "applications"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `applications_by_expiry` ON `applications` (`expired_at`) WHERE "applications"."status" = 'expired' and "applications"."sealed_personal" is not null;--> statement-breakpoint
UPDATE `applications` SET `due_at` = coalesce(`expires_at`, 0) - iif(`status` = 'accepted', 3, 5) * 86400000 WHERE `status` in ('submitted', 'read', 'restored', 'transferred', 'accepted') and `sealed_personal` is not null;