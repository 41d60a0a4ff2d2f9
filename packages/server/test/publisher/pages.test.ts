import { LANGUAGES } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import { outside, STATES } from './states.js';

/** Every tag of a page with this name, as it is written. */
function tags(page: string, name: string): string[] {
  return [...page.matchAll(new RegExp(`<${name}[\\s>][^>]*`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Fields that somebody fills in. */
function fieldsOf(page: string): string[] {
  return ['input', 'textarea', 'select']
    .flatMap((name) => tags(page, name))
    .filter((tag) => attribute(tag, 'type') !== 'hidden');
}

describe.each(STATES)('the page “$name”', ({ write }) => {
  it.each(LANGUAGES)(
    'names every field, leads to every error, and holds no style or script in %s',
    (lang) => {
      const page = write(outside(lang));
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const field of fieldsOf(page)) {
        const id = attribute(field, 'id');
        const isInLabel = ['radio', 'checkbox'].includes(attribute(field, 'type') ?? '');
        expect(isInLabel || page.includes(`<label class="label" for="${id}"`), field).toBe(true);
        for (const described of attribute(field, 'aria-describedby')?.split(' ') ?? [])
          expect(ids).toContain(described);
      }
      for (const link of tags(page, 'a')) {
        const [, place] = /href="#([^"]+)"/.exec(link) ?? [];
        if (place !== undefined) expect(ids).toContain(place);
      }
      expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
      for (const script of tags(page, 'script')) expect(script).toMatch(/ src="[^"]+" defer/);
      expect(tags(page, 'h1')).toHaveLength(1);
      expect(page).toContain(`<html lang="${lang}"`);
    },
  );

  it('says the same in another language: the same forms, fields and links, and no word left in French', () => {
    const [french, english] = LANGUAGES.map((lang) => write(outside(lang)));
    const outline = (page = ''): unknown[] => [
      ...fieldsOf(page).map((field) => [attribute(field, 'name'), attribute(field, 'type')]),
      ...tags(page, 'form').map((form) => attribute(form, 'action')?.replace('?lang=en', '')),
    ];
    expect(outline(english)).toEqual(outline(french));
    for (const form of tags(english ?? '', 'form')) expect(form).toMatch(/action="[^"]+\?lang=en"/);
    // What is said to be French, and what somebody typed.
    const ours = english
      ?.replaceAll(/<(\w+)\s[^>]*\blang="fr"[^>]*>[^<]*<\/\1\s*>/g, '')
      .replaceAll(/<textarea[^>]*>[^<]*<\/textarea>|value="[^"]*"/g, '');
    expect(ours).not.toMatch(/\b(?:vous|votre|vos|élèves)\b/i);
  });
});
