import {
  endpoints,
  OFFERS_CHANGE,
  PROBLEMS,
  problemsOf,
  routes,
  type Access,
  type EndpointName,
  type ProblemCode,
} from '@1eleve1stage/sdk/contract';
import type * as z from 'zod/mini';
import { namesChange, waitsForChange } from '../offers-change.js';
import { toJsonSchema, type JsonSchema } from './schemas.js';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: JsonSchema;
  description?: string;
  style?: 'form';
  explode?: false;
}

interface Answer {
  description: string;
  content: Record<string, { schema: JsonSchema }>;
  headers?: Record<string, { description: string; schema: JsonSchema }>;
}

/** One method of one path. */
export interface Operation {
  operationId: EndpointName;
  tags: string[];
  summary: string;
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { required: true; content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, Answer>;
}

/** Alternatives for each access; an empty one means nothing is needed. */
const SECURITY: Record<Access, Record<string, string[]>[]> = {
  open: [],
  read: [{}, { keyInAddress: [] }, { publishableKey: [] }, { secretKey: [] }],
  apply: [{ publishableKey: [] }, { secretKey: [] }],
  receipt: [{ receipt: [] }],
  publisher: [{ secretKey: [] }],
  keys: [{ managingKey: [] }],
};

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 1, maxLength: 255 },
  description: 'Chosen by the caller for one intent: sent again with the same request, it has one effect.',
};

const CHANGE: JsonSchema = { type: 'string', maxLength: 32 };

const AFTER_CHANGE: Parameter = {
  name: OFFERS_CHANGE,
  in: 'header',
  required: false,
  schema: CHANGE,
  description:
    'As a write of a publisher answered it: what it changed is in the answer, or a second passed. Anything else is ignored.',
};

const NAMED_CHANGE = {
  [OFFERS_CHANGE]: {
    description: 'A change of the offers that has what was written; searches may send it along.',
    schema: CHANGE,
  },
};

interface Declared {
  summary: string;
  params?: z.ZodMiniObject;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  success: { status: readonly number[]; body: z.ZodMiniType };
}

/** An endpoint of the contract as an OpenAPI operation. */
export function toOperation(name: EndpointName): Operation {
  const { summary, params, query, body, success }: Declared = endpoints[name];
  const route: { access: Access; idempotencyKey?: true } = routes[name];
  return {
    operationId: name,
    tags: [name.slice(0, name.lastIndexOf('.'))],
    summary,
    security: SECURITY[route.access],
    parameters: [
      ...parametersOf('path', params),
      ...parametersOf('query', query),
      ...(route.idempotencyKey ? [IDEMPOTENCY_KEY] : []),
      ...(waitsForChange(name) ? [AFTER_CHANGE] : []),
    ],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: toJsonSchema(body) } } },
    }),
    responses: { ...successes(success, namesChange(name)), ...problemAnswers(problemsOf(name)) },
  };
}

function parametersOf(place: 'path' | 'query', schema: z.ZodMiniObject | undefined): Parameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toJsonSchema(schema);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    // No schema of the contract is a bare true or false.
    schema: property as JsonSchema,
    ...(typeof property === 'object' && property.type === 'array' && { style: 'form', explode: false }),
  }));
}

function successes({ status, body }: Declared['success'], isWrite: boolean): Record<string, Answer> {
  const content = { 'application/json': { schema: toJsonSchema(body) } };
  return Object.fromEntries(
    status.map((one) => [
      one,
      { description: one === 201 ? 'Created' : 'Done', content, ...(isWrite && { headers: NAMED_CHANGE }) },
    ]),
  );
}

/** One answer a status, since several problems may share it. */
function problemAnswers(codes: ProblemCode[]): Record<string, Answer> {
  const statuses = new Set(codes.map((code) => PROBLEMS[code].status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const shared = codes.filter((code) => PROBLEMS[code].status === status);
      const schema: JsonSchema = {
        allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: shared } } }],
      };
      return [
        status,
        { description: shared.join(', '), content: { 'application/problem+json': { schema } } },
      ];
    }),
  );
}
