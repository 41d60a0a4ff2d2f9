import * as contract from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';

/** A JSON Schema, of the dialect of OpenAPI 3.1. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const { Application, ApplicationInput, ApplicationState, FieldError, FoundOffer, LegalRepresentative } =
  contract;
const { Offer, OfferInput, OfferPatch, Place, Problem, PublisherApplication, PublisherOffer, Pupil } =
  contract;
const { HOUR_LIMITS, Schedule, School, Sector } = contract;

/** The shapes that are described once, under the name they have in the contract. */
const NAMED = {
  Application,
  ApplicationInput,
  ApplicationState,
  FieldError,
  FoundOffer,
  LegalRepresentative,
  Offer,
  OfferInput,
  OfferPatch,
  Place,
  Problem,
  PublisherApplication,
  PublisherOffer,
  Pupil,
  Schedule,
  School,
  Sector,
};

const inHours = (minutes: number): string => `${minutes / 60} h`;

/** Rules of the field that no type tells. */
const DESCRIPTIONS: Record<string, string> = {
  Schedule: [
    `For pupils of every age, since ${HOUR_LIMITS.since} (circular ${HOUR_LIMITS.source}): at most`,
    `${inHours(HOUR_LIMITS.week)} of presence a week and ${inHours(HOUR_LIMITS.day)} a day, meal breaks not counted;`,
    `a break of ${HOUR_LIMITS.breakLength} min as soon as presence reaches ${inHours(HOUR_LIMITS.beforeBreak)};`,
    `${inHours(HOUR_LIMITS.dailyRest)} of rest between two days; ${HOUR_LIMITS.daysOff} days off that follow each other;`,
    `nothing before ${HOUR_LIMITS.earliest / 60}:00 nor after ${HOUR_LIMITS.latest / 60}:00.`,
  ].join(' '),
};

const names = z.registry<{ id: string; description?: string }>();
for (const [id, schema] of Object.entries(NAMED)) {
  const description = DESCRIPTIONS[id];
  names.add(schema, { id, ...(description && { description }) });
}

/**
 * A schema of the contract as JSON Schema; named shapes are references to `components`.
 *
 * Requests and answers are described alike: no schema of the contract changes a type, and
 * an answer may gain members that its reader does not know.
 */
export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _, $defs: __, ...described } = describe(schema);
  return described;
}

/** Every named shape. */
export function namedSchemas(): Record<string, JsonSchema> {
  return describe(z.object(NAMED)).$defs ?? {};
}

function describe(schema: z.ZodMiniType): JsonSchema {
  const described = z.toJSONSchema(schema, {
    metadata: names,
    io: 'input',
    override: ({ jsonSchema }) => {
      // A format says it better than the expression it is checked with.
      if (jsonSchema.format) delete jsonSchema.pattern;
    },
  });
  // The same schema, its references moved from its own definitions to those of the document.
  return JSON.parse(
    JSON.stringify(described).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as JsonSchema;
}
