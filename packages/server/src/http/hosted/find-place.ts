import type { Place } from '@1eleve1stage/sdk/contract';
import { placeName } from '../../pages/hosted/place-field.js';
import { changed, type Wish } from '../../pages/hosted/wish.js';
import { foldText } from '../../rules/search/fold.js';
import type { Ports } from '../../use-cases/ports.js';

/** Where a page searches. */
export interface FoundPlace {
  wish: Wish;
  place?: Place;
  /** What was typed, when it says no commune, and those it may mean. */
  typed?: string;
  places?: Place[];
  /** True when the form was sent: its address can be written shorter. */
  isTyped: boolean;
}

/** Communes offered where several have what was typed. */
const CHOICES = 8;

/** The commune of an address: by its code, or by what was typed in the form's field, where there is one. */
export async function findPlace({ places }: Ports, wish: Wish, typed: string | null): Promise<FoundPlace> {
  const code = wish.query.place;
  const known = code && (await places.get(code));
  const isTyped = typed !== null;
  const text = typed?.trim().slice(0, 100) ?? '';
  const without = changed(wish, { place: undefined });
  if (!isTyped) return known ? { wish, place: known, isTyped } : { wish: code ? without : wish, isTyped };
  if (!text) return { wish: without, isTyped };
  if (known && text === placeName(known)) return { wish, place: known, isTyped };
  const found = await places.suggest(text, CHOICES);
  const [first, ...others] = found.filter((place) => isMeant(place, text));
  const place = others.length === 0 ? (first ?? (found.length === 1 ? found[0] : undefined)) : undefined;
  if (place) return { wish: changed(wish, { place: place.code }), place, isTyped };
  return { wish: without, typed: text, places: found, isTyped };
}

/** True when what was typed is a commune's whole name or one of its postcodes. */
function isMeant(place: Place, text: string): boolean {
  const bare = text.replace(/\(\d+\)$/, '');
  return (
    place.postcodes.includes(text) || foldText(place.name) === foldText(bare) || placeName(place) === text
  );
}
