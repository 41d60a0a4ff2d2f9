ALTER TABLE `store` ADD `believed_at` integer;--> statement-breakpoint
CREATE INDEX `outbox_claimed` ON `outbox` (`claimed_until`) WHERE "outbox"."claimed_until" is not null;