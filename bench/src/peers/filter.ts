import { PAGE, type Query } from '../queries.ts';
import { gradeBits, squaredChordOf, toVector, weekBits, type Facts, type Texts } from './facts.ts';

// Filters that a library which only searches words leaves to its application.

/** An offer as an application keeps it beside such a library. */
export interface Document extends Facts, Texts {
  id: number;
}

/** A document, and the square of the chord to the place searched; 0 without a place. */
type Found = [document: Document, squaredChord: number];

/** Those that pass, counted; the nearest first where there is a place, else as they came. */
export function select(candidates: Iterable<Document>, query: Query): { total: number; page: Document[] } {
  const accept = filterOf(query);
  const found: Found[] = [];
  for (const document of candidates) {
    const squaredChord = accept(document);
    if (squaredChord !== undefined) found.push([document, squaredChord]);
  }
  if (query.centre) found.sort((a, b) => a[1] - b[1]);
  return { total: found.length, page: found.slice(0, PAGE).map(([document]) => document) };
}

/** Tells how far a document is that passes; undefined of others. What is cheap and refuses most comes first. */
function filterOf({ centre, radiusKm, grade, weeks }: Query): (document: Document) => number | undefined {
  const grades = grade ? gradeBits([grade]) : undefined;
  const bits = weeks ? weekBits(weeks) : undefined;
  const { x, y, z } = centre ? toVector(centre) : { x: 0, y: 0, z: 0 };
  const limit = squaredChordOf(radiusKm);
  return (document) => {
    if (document.isReserved) return undefined;
    if (grades !== undefined && (document.grades & grades) === 0) return undefined;
    if (bits) {
      const [first, second, third] = document.weeks;
      if (((first & bits[0]) | (second & bits[1]) | (third & bits[2])) === 0) return undefined;
    }
    if (!centre) return 0;
    const squaredChord = (document.x - x) ** 2 + (document.y - y) ** 2 + (document.z - z) ** 2;
    return squaredChord <= limit ? squaredChord : undefined;
  };
}
