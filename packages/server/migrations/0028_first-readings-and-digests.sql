ALTER TABLE `applications` ADD `opened_at` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `look_at` integer;--> statement-breakpoint
CREATE INDEX `applications_to_look` ON `applications` (`look_at`,`id`) WHERE "applications"."look_at" is not null;--> statement-breakpoint
CREATE INDEX `applications_looked` ON `applications` (`pupil_hash`) WHERE "applications"."look_at" is not null;--> statement-breakpoint
ALTER TABLE `mailboxes` ADD `unwanted` text;--> statement-breakpoint
ALTER TABLE `mailboxes` ADD `unwanted_at` integer;--> statement-breakpoint
CREATE INDEX `mailboxes_unwanted` ON `mailboxes` (`unwanted_at`);--> statement-breakpoint
ALTER TABLE `members` ADD `looked_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `quiet_weeks` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `language` text DEFAULT 'fr' NOT NULL;--> statement-breakpoint
CREATE INDEX `members_to_mail` ON `members` (`looked_at`);--> statement-breakpoint
UPDATE `applications` SET `opened_at` = `first`.`at`
FROM (SELECT `publisher_id`, `subject`, min(`at`) AS `at` FROM `audit_trail` WHERE `act` IN ('candidate_opened', 'candidate_accepted', 'candidate_rejected', 'candidate_cancelled') GROUP BY `publisher_id`, `subject`) AS `first`
WHERE `applications`.`publisher_id` = `first`.`publisher_id` AND `applications`.`id` = `first`.`subject`;
