import { ownText, SHARED_TEXTS, sharedText, type Cards } from '../cards/cards.js';
import type { Segment } from '../segment.js';
import { NOWHERE, PAUSE_EVERY, type Places } from './places.js';

/** The cards of the offers that stay, at their new places; what is shared is kept once. */
export function* mergeCards(
  inputs: readonly Segment[],
  places: readonly Places[],
  size: number,
): Generator<void, Cards> {
  const own = yield* mergeOwn(inputs, places, size);
  return { ...own, ...(yield* mergeShared(inputs, places, size)) };
}

function* mergeOwn(
  inputs: readonly Segment[],
  places: readonly Places[],
  size: number,
): Generator<void, Pick<Cards, 'own' | 'ownStarts'>> {
  const ownStarts = new Uint32Array(size + 1);
  for (const [index, { cards, size: count }] of inputs.entries()) {
    for (let offer = 0; offer < count; offer += 1) {
      const place = places[index]?.[offer] ?? NOWHERE;
      if (place !== NOWHERE) {
        ownStarts[place + 1] = (cards.ownStarts[offer + 1] ?? 0) - (cards.ownStarts[offer] ?? 0);
      }
    }
    yield;
  }
  for (let place = 0; place < size; place += 1) {
    ownStarts[place + 1] = (ownStarts[place + 1] ?? 0) + (ownStarts[place] ?? 0);
  }
  const own = Buffer.alloc(ownStarts[size] ?? 0);
  for (const [index, { cards, size: count }] of inputs.entries()) {
    for (let offer = 0; offer < count; offer += 1) {
      if (offer % PAUSE_EVERY === 0) yield;
      const place = places[index]?.[offer] ?? NOWHERE;
      if (place !== NOWHERE) own.set(ownText(cards, offer), ownStarts[place]);
    }
  }
  return { own, ownStarts };
}

function* mergeShared(
  inputs: readonly Segment[],
  places: readonly Places[],
  size: number,
): Generator<void, Pick<Cards, 'shared' | 'sharedStarts' | 'sharedOf'>> {
  const sharedOf = new Uint32Array(size * SHARED_TEXTS);
  const numbers = new Map<string, number>();
  const texts: Buffer[] = [];
  const numberOf = (text: Buffer): number => {
    const key = text.toString('latin1');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, texts.length);
    return texts.push(text) - 1;
  };
  for (const [index, { cards, size: count }] of inputs.entries()) {
    const known = new Uint32Array(cards.sharedStarts.length).fill(NOWHERE);
    for (let at = 0; at < count * SHARED_TEXTS; at += 1) {
      if (at % PAUSE_EVERY === 0) yield;
      const place = places[index]?.[Math.floor(at / SHARED_TEXTS)] ?? NOWHERE;
      if (place === NOWHERE) continue;
      const number = cards.sharedOf[at] ?? 0;
      if (known[number] === NOWHERE) known[number] = numberOf(sharedText(cards, number));
      sharedOf[place * SHARED_TEXTS + (at % SHARED_TEXTS)] = known[number] ?? 0;
    }
  }
  return { sharedOf, ...joined(texts) };
}

function joined(texts: readonly Buffer[]): Pick<Cards, 'shared' | 'sharedStarts'> {
  const sharedStarts = new Uint32Array(texts.length + 1);
  for (const [number, { length }] of texts.entries()) {
    sharedStarts[number + 1] = (sharedStarts[number] ?? 0) + length;
  }
  const shared = Buffer.alloc(sharedStarts[texts.length] ?? 0);
  for (const [number, text] of texts.entries()) shared.set(text, sharedStarts[number]);
  return { shared, sharedStarts };
}
