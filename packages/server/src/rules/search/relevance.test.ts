import { describe, expect, test } from 'vitest';
import { queryWords, termsOf } from './french.js';
import { relevanceOf } from './relevance.js';

function relevance(
  query: string,
  fields: { title?: string; sector?: string; employer?: string; city?: string },
): number {
  const { title = '', sector = '', employer = '', city = '' } = fields;
  const terms = {
    title: termsOf(title),
    sector: termsOf(sector),
    employer: termsOf(employer),
    city: termsOf(city),
  };
  return relevanceOf(terms, queryWords(query), false);
}

/** Each is more relevant than the next. */
function expectOrder(query: string, ...fields: Parameters<typeof relevance>[1][]): void {
  const values = fields.map((field) => relevance(query, field));
  expect(values).toEqual([...new Set(values)].toSorted((a, b) => b - a));
}

describe('relevance', () => {
  test('counts title, sector, employer, city, description, in that order', () => {
    expectOrder(
      'boulanger',
      { title: 'Boulanger' },
      { sector: 'Boulanger' },
      { employer: 'Boulanger' },
      { city: 'Boulanger' },
      {},
    );
  });

  test('counts a beginning in one field less than the word itself there, more than the word in the next field', () => {
    expectOrder('bou', { title: 'Bou' }, { title: 'Boulanger' }, { sector: 'Bou' });
    expectOrder('art', { title: 'Arts du spectacle' }, { title: 'Artisan' });
  });

  test('counts an inflection as the word', () => {
    expect(relevance('boulangère', { title: 'Boulangerie' })).toBe(
      relevance('boulangère', { title: 'Boulangère' }),
    );
  });

  test('counts the best field once, and every word', () => {
    expect(relevance('boulanger', { title: 'Boulanger', employer: 'Boulanger' })).toBe(
      relevance('boulanger', { title: 'Boulanger' }),
    );
    expectOrder(
      'boulanger rennes',
      { title: 'Boulanger à Rennes' },
      { title: 'Boulanger', city: 'Rennes' },
      { title: 'Boulanger' },
    );
  });

  test('counts a forgiven typo as a beginning', () => {
    const terms = { title: termsOf('Vétérinaire'), sector: [], employer: [], city: [] };
    const [typo, exact] = [queryWords('vetrinaire'), queryWords('vétérinaire')];
    expect(relevanceOf(terms, typo, true)).toBe(relevanceOf(terms, exact, true) / 2);
    expect(relevanceOf(terms, typo, false)).toBeLessThan(relevanceOf(terms, typo, true));
  });
});
