import { PublisherScope } from '@1eleve1stage/sdk/contract';
import type * as z from 'zod/mini';
import type { FieldRefusal } from '../../core/base/refusal.js';

/** A query string, decoded, ready for its schema. */
export interface DecodedQuery {
  value: Record<string, unknown>;
  /** Parameters given more than once, or too many of them. */
  errors: FieldRefusal[];
}

type Reader = (text: string) => unknown;

/** Parameters that are looked at: more than any endpoint has, so that a request with more is refused anyway. */
const MOST_PARAMETERS = 64;

/**
 * Reads query strings into what a schema expects. One rule for all: lists are comma-separated, numbers
 * and booleans are written as in JSON, a parameter without a value is absent, as plain HTML forms send
 * it. What cannot be read stays text, for the schema to refuse; so does an empty `publisher`: what came out empty on
 * a site must not show it the offers of everybody.
 */
export function queryDecoder(schema: z.ZodMiniObject): (search: URLSearchParams) => DecodedQuery {
  const fields = Object.entries(schema.shape);
  const readers = new Map(fields.map(([name, field]) => [name, readerOf(field)]));
  const leftEmpty = new Set(fields.filter(([, field]) => !isScope(field)).map(([name]) => name));
  return (search) => {
    const read = new Map<string, unknown>();
    const errors: FieldRefusal[] = [];
    let left = MOST_PARAMETERS;
    for (const [name, text] of search) {
      left -= 1;
      if (left < 0) {
        errors.push({ in: 'query', pointer: '', code: 'too_long' });
        break;
      }
      if (read.has(name)) errors.push({ in: 'query', pointer: `/${name}`, code: 'wrong_type' });
      else if (text !== '' || !leftEmpty.has(name)) read.set(name, (readers.get(name) ?? asText)(text));
    }
    return { value: Object.fromEntries(read), errors };
  };
}

/** True for what says whose offers are asked for. */
function isScope(field: z.core.$ZodType): boolean {
  const definition = definitionOf(field);
  return definition.type === 'optional' && definition.innerType === PublisherScope;
}

/** The definition of a schema says its type, whatever checks and brands it wears. */
function definitionOf(field: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (field as z.core.$ZodTypes)._zod.def;
}

function readerOf(field: z.core.$ZodType): Reader {
  const definition = definitionOf(field);
  switch (definition.type) {
    case 'optional':
    case 'nullable':
      return readerOf(definition.innerType);
    case 'array':
      return (text) => text.split(',');
    case 'number':
      return (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
    case 'boolean':
      return (text) => (text === 'true' ? true : text === 'false' ? false : text);
    default:
      return asText;
  }
}

function asText(text: string): string {
  return text;
}
