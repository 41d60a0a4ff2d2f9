CREATE TABLE `letter_counts` (
	`mailbox` text NOT NULL,
	`budget` text NOT NULL,
	`level` real NOT NULL,
	`counted_at` integer NOT NULL,
	PRIMARY KEY(`mailbox`, `budget`)
);
--> statement-breakpoint
CREATE INDEX `letter_counts_age` ON `letter_counts` (`counted_at`);--> statement-breakpoint
CREATE TABLE `mailboxes` (
	`mailbox` text PRIMARY KEY NOT NULL,
	`proved_at` integer,
	`stopped_at` integer
);
--> statement-breakpoint
CREATE INDEX `mailboxes_proved` ON `mailboxes` (`proved_at`);--> statement-breakpoint
CREATE INDEX `mailboxes_stopped` ON `mailboxes` (`stopped_at`);