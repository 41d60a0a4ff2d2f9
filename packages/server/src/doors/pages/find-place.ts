import { DEFAULT_SUGGESTIONS, type Place } from '@1eleve1stage/sdk/contract';
import { placeName } from './place-field.js';
import { changed, type PageParams } from './page-params.js';
import type { Ports } from '../../ports/ports.js';

/** Where a page searches. */
export interface FoundPlace {
  params: PageParams;
  place?: Place;
  /** The place as it was typed, when it says no commune, and those it may mean. */
  typed?: string;
  places?: Place[];
  /** True when the form was sent: its address can be written shorter. */
  isTyped: boolean;
}

/** The commune of an address: by its code, or by what was typed in the form's field, where there is one. */
export async function findPlace(
  { places }: Ports,
  params: PageParams,
  typed: string | null,
): Promise<FoundPlace> {
  const code = params.query.place;
  const known = code && (await places.get(code));
  const isTyped = typed !== null;
  const text = typed?.trim().slice(0, 100) ?? '';
  const without = changed(params, { place: undefined });
  if (!isTyped)
    return known ? { params, place: known, isTyped } : { params: code ? without : params, isTyped };
  if (!text) return { params: without, isTyped };
  if (known && text === placeName(known)) return { params, place: known, isTyped };
  const found = await places.meant(text, DEFAULT_SUGGESTIONS);
  const [place, ...others] = found;
  if (place && others.length === 0) return { params: changed(params, { place: place.code }), place, isTyped };
  return { params: without, typed: text, places: found, isTyped };
}
