CREATE TABLE "audit_trail" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"publisher_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"act" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C",
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members" (
	"publisher_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "members_publisher_id_person_id_pk" PRIMARY KEY("publisher_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"mailbox" text COLLATE "C" NOT NULL,
	"sealed_contact" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "people_mailbox_unique" UNIQUE("mailbox")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"proved_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"browser" text COLLATE "C" NOT NULL,
	CONSTRAINT "sessions_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"browser_hash" text COLLATE "C" NOT NULL,
	"link_hash" text COLLATE "C" NOT NULL,
	"code_hash" text COLLATE "C" NOT NULL,
	"sealed_email" "bytea" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"next" text COLLATE "C",
	"code_tries" integer NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sign_ins_browser_hash_unique" UNIQUE("browser_hash"),
	CONSTRAINT "sign_ins_link_hash_unique" UNIQUE("link_hash")
);
--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_publisher_id_publishers_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."publishers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_newest" ON "audit_trail" USING btree ("publisher_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_of_subject" ON "audit_trail" USING btree ("publisher_id","subject","at");--> statement-breakpoint
CREATE INDEX "audit_age" ON "audit_trail" USING btree ("at");--> statement-breakpoint
CREATE INDEX "members_of_person" ON "members" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_of_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sessions_seen" ON "sessions" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "sign_ins_expiry" ON "sign_ins" USING btree ("expires_at");