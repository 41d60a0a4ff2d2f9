import { describe, expect, it } from 'vitest';
import { OfferId, OfferQuery } from '../../src/contract/index.js';
import {
  ATTRIBUTE_FACTS,
  ATTRIBUTE_NAMES,
  ATTRIBUTES,
  ELEMENT_ATTRIBUTES,
  isSearchAttribute,
  LOCKABLE,
  propertyOf,
} from '../../src/rules/index.js';

const read = (name: keyof typeof ATTRIBUTES, text: string): unknown => ATTRIBUTES[name](text);

describe('the table of attributes', () => {
  it.each(ATTRIBUTE_NAMES)('reads its own example of %s, and what may be counted', (name) => {
    const facts = ATTRIBUTE_FACTS[name];
    expect(read(name, facts.example)).toBeDefined();
    const values = 'values' in facts ? facts.values : [];
    for (const value of values) expect(read(name, value)).toBe(value);
    if (values.length > 0) expect(read(name, 'nonsense')).toBeUndefined();
    if ('isNumber' in facts) expect(read(name, facts.example)).toBe(Number(facts.example));
  });

  it.each(ATTRIBUTE_NAMES.filter(isSearchAttribute))('reads %s as the contract does', (name) => {
    const { field } = ATTRIBUTE_FACTS[name];
    const schema = OfferQuery.shape[field];
    expect(schema.safeParse(read(name, ATTRIBUTE_FACTS[name].example)).success).toBe(true);
    for (const text of ['0', '1', '20', '100', '101', '1999', '2000', '2199', '2200', 'x'.repeat(200)]) {
      const value = read(name, text);
      // The service says whose offers those are.
      if (name !== 'publisher') expect([name, text, value !== undefined]).toEqual([name, text, reads(text)]);
    }
    function reads(text: string): boolean {
      const lists = ['weeks', 'sectors'];
      const value = 'isNumber' in ATTRIBUTE_FACTS[name] ? Number(text) : text;
      return schema.safeParse(lists.includes(name) ? [value] : value).success;
    }
  });

  it('says what can be locked, and its limits, as they are', () => {
    for (const name of LOCKABLE) expect(ATTRIBUTE_FACTS.locked.says).toContain(`\`${name}\``);
    expect(read('locked', LOCKABLE.join())).toEqual(LOCKABLE);
    for (const [name, [least, most]] of Object.entries({ 'radius-km': [1, 100], 'page-size': [1, 100] })) {
      expect(ATTRIBUTE_FACTS[name as 'radius-km'].takes).toContain(`${least} to ${most}`);
      expect([least, most].map((one) => read(name as 'radius-km', String(one)))).toEqual([least, most]);
    }
    for (const [name, most] of [
      ['q', 200],
      ['employer', 150],
    ] as const) {
      expect(ATTRIBUTE_FACTS[name].takes).toContain(String(most));
      expect(read(name, 'x'.repeat(most))).toBeDefined();
      expect(read(name, 'x'.repeat(most + 1))).toBeUndefined();
    }
  });

  it('takes the identifier of an offer', () => {
    expect(OfferId.safeParse(read('offer-id', ATTRIBUTE_FACTS['offer-id'].example)).success).toBe(true);
    expect(read('offer-id', 'of_1')).toBeUndefined();
  });

  it('has each attribute in an element, but for how all are shown', () => {
    const used = new Set<string>(Object.values(ELEMENT_ATTRIBUTES).flat());
    expect(ATTRIBUTE_NAMES.filter((name) => !used.has(name))).toEqual(['language', 'theme']);
  });

  it('names the property of each', () => {
    expect(['q', 'radius-km', 'a-b-c'].map(propertyOf)).toEqual(['q', 'radiusKm', 'aBC']);
  });
});
