CREATE TABLE "sites" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"publisher_id" text COLLATE "C" NOT NULL,
	"mode" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"siret" text COLLATE "C",
	"street" text COLLATE "C",
	"postcode" text COLLATE "C" NOT NULL,
	"city" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sites" ADD CONSTRAINT "sites_publisher_id_publishers_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."publishers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sites_of_publisher" ON "sites" USING btree ("publisher_id","mode","name");