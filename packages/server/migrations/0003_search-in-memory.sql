DROP TABLE `offer_index`;--> statement-breakpoint
DROP TABLE `offer_vocabulary`;
--> statement-breakpoint
DROP TABLE `offer_terms`;
