import { html, type Html } from '../../pages/html.js';
import type { JsonSchema } from '../openapi/schemas.js';

type Schema = JsonSchema | boolean | undefined;

const COMPONENTS = '#/components/schemas/';

/** The type of a value, in a few words: `text, 1 to 150 characters`. */
export function typeWords(schema: Schema): Html {
  if (typeof schema !== 'object') return html`anything`;
  if (schema.$ref?.startsWith(COMPONENTS)) {
    const name = schema.$ref.slice(COMPONENTS.length);
    return html`<a href="#shape-${name}">${name}</a>`;
  }
  if (schema.enum) return choices(schema.enum);
  if (schema.anyOf)
    return html`${schema.anyOf.map((one, index) => html`${index > 0 ? ' or ' : ''}${typeWords(one)}`)}`;
  if (schema.type === 'array')
    return html`list${bounds(schema.minItems, schema.maxItems)} of ${typeWords(items(schema))}`;
  if (schema.type === 'object') return html`object`;
  return html`${simpleWords(schema)}${patternWords(schema)}`;
}

/** The members of an object, or of the objects of a list; nothing for any other value. */
export function members(schema: Schema): Html {
  const object = typeof schema === 'object' && schema.type === 'array' ? items(schema) : schema;
  const alternatives = typeof object === 'object' ? object.anyOf?.map(members) : undefined;
  if (alternatives) return html`${alternatives}`;
  if (typeof object !== 'object' || !object.properties) return html``;
  const required = object.required ?? [];
  return html`<ul class="members">
    ${Object.entries(object.properties).map(
      ([name, member]) =>
        html`<li>${nameAndType(name, member, required.includes(name))}${members(member)}</li>`,
    )}
  </ul>`;
}

/** A name, what its value is, and whether it may be absent. */
export function nameAndType(name: string, schema: Schema, isRequired: boolean): Html {
  return html`<code class="name">${name}</code> <span class="type">${typeWords(schema)}</span>${
      isRequired ? '' : html` <span class="optional">optional</span>`
    }`;
}

function items(schema: JsonSchema): Schema {
  return Array.isArray(schema.items) ? schema.items[0] : schema.items;
}

function choices(values: readonly unknown[]): Html {
  const shown = values.length > 12 ? values.slice(0, 3) : values;
  const rest = values.length - shown.length;
  return html`${shown.map((value, index) => html`${index > 0 ? ', ' : ''}<code>${String(value)}</code>`)}${
    rest > 0 ? ` and ${rest} more` : ''
  }`;
}

/** A longer expression says less than no expression. */
const READABLE_PATTERN = 45;

/** Words for a short expression that a text follows: the one of a week, of an identifier. */
function patternWords({ pattern }: JsonSchema): Html | string {
  if (pattern === undefined || pattern.length > READABLE_PATTERN) return '';
  return html`, like <code>${pattern}</code>`;
}

function simpleWords({ type, format, ...schema }: JsonSchema): string {
  const types = Array.isArray(type) ? type : [type];
  const nullable = types.includes('null') ? ' or null' : '';
  if (types.includes('string')) {
    const kind = format ? `text (${format})` : 'text';
    return `${kind}${bounds(schema.minLength, schema.maxLength, ' characters')}${nullable}`;
  }
  if (types.includes('number')) return `number${bounds(schema.minimum, schema.maximum)}${nullable}`;
  if (types.includes('integer')) return `whole number${bounds(schema.minimum, schema.maximum)}${nullable}`;
  return `${types.filter(Boolean).join(' or ') || 'anything'}`;
}

function bounds(least: number | undefined, most: number | undefined, unit = ''): string {
  const from = least !== undefined && least > Number.MIN_SAFE_INTEGER ? least : undefined;
  const to = most !== undefined && most < Number.MAX_SAFE_INTEGER ? most : undefined;
  if (from !== undefined && to !== undefined) return `, ${from} to ${to}${unit}`;
  if (to !== undefined) return `, at most ${to}${unit}`;
  return from === undefined ? '' : `, at least ${from}${unit}`;
}
