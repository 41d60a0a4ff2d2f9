ALTER TABLE `applications` ADD `last_week` text;--> statement-breakpoint
CREATE INDEX `applications_by_last_week` ON `applications` (`last_week`) WHERE "applications"."sealed_personal" is not null;--> statement-breakpoint
CREATE INDEX `applications_by_answer` ON `applications` (`status`,`answered_at`) WHERE "applications"."sealed_personal" is not null;--> statement-breakpoint
UPDATE `applications` SET `last_week` = (select max(value) from json_each(`weeks`));