CREATE INDEX `applications_of_status` ON `applications` (`publisher_id`,`mode`,`status`,`submitted_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_waiting` ON `applications` (`offer_id`) WHERE "applications"."status" in ('submitted', 'read') and "applications"."mode" = 'live';--> statement-breakpoint
CREATE INDEX `offers_shown` ON `offers` (`publisher_id`,`row`,`last_week`) WHERE "offers"."mode" = 'live' and "offers"."state" = 'published';--> statement-breakpoint
CREATE INDEX `moderation_age` ON `moderation` (`at`);--> statement-breakpoint
CREATE INDEX `reports_untold` ON `reports` (`offer_id`,`created_at`) WHERE "reports"."closed_at" is null and "reports"."told_at" is null;--> statement-breakpoint
CREATE INDEX `reports_told` ON `reports` (`told_at`) WHERE "reports"."told_at" is not null;