import { sha256Hex } from './ids.js';

/** A digest of plain data: the same for what says the same, and nobody makes two that say otherwise look alike. */
export function digestOf(value: unknown): string {
  return sha256Hex(canonical(value));
}

/** Absent and `null` are alike, as is any order of keys and of lists: those of an offer are sets. */
function canonical(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .map(([name, inner]) => [name, canonical(inner)] as const)
    .filter(([, text]) => text !== '');
  return `{${fields
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
    .sort()
    .join(',')}}`;
}
