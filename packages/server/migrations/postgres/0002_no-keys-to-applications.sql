ALTER TABLE "links" DROP CONSTRAINT "links_application_id_applications_id_fk";
--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_application_id_applications_id_fk";
