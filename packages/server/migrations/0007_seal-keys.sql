CREATE TABLE `seal_keys` (
	`number` integer PRIMARY KEY NOT NULL,
	`sealed_secret` blob NOT NULL
);
