import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (page: string): string => readFileSync(path.resolve(import.meta.dirname, '..', page), 'utf8');

/** The first example in a language, in a page of the documentation: what people copy is what is built. */
export function exampleOf(page: string, language: string): string {
  const [, example] = new RegExp(`\`\`\`${language}\\n(.+?)\`\`\``, 's').exec(read(page)) ?? [];
  if (example === undefined) throw new Error(`${page} has no example in ${language}.`);
  return example;
}

/** What the documentation says to write between other words, from its beginning. */
export function phraseOf(page: string, beginning: string): string {
  const phrase = read(page)
    .split('`')
    .find((part) => part.startsWith(beginning));
  if (phrase === undefined) throw new Error(`${page} does not say ${beginning}…`);
  return phrase;
}
