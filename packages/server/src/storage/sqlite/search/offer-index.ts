import { SECTORS, type OfferId } from '@1eleve1stage/sdk/contract';
import { eq, sql } from 'drizzle-orm';
import type { StoredOffer } from '../../../ports/index.js';
import { lastWeekOf, remainingSeats } from '../../../rules/offer-state.js';
import { foldText } from '../../../rules/search/fold.js';
import { termsOf } from '../../../rules/search/french.js';
import type { Connection } from '../connection.js';
import { placeholdersOf, replacedIn } from '../prepared-rows.js';
import { offerIndex } from '../schema.js';

/** Keeps the search rows of offers; in the transaction that writes the offer. */
export interface OfferIndex {
  /** Writes the search rows of a published offer, removes those of another. */
  put(row: number, offer: StoredOffer): void;
  /** Takes over the number of seats an offer has left. */
  countSeats(id: OfferId): void;
}

export function createOfferIndex(db: Connection): OfferIndex {
  const writeTerms = db.$client.prepare<[number, string]>(
    'insert or replace into offer_terms (rowid, terms) values (?, ?)',
  );
  const removeTerms = db.$client.prepare<[number]>('delete from offer_terms where rowid = ?');
  const write = db
    .insert(offerIndex)
    .values(placeholdersOf(offerIndex))
    .onConflictDoUpdate({ target: offerIndex.row, set: replacedIn(offerIndex, 'row') })
    .prepare();
  const remove = db
    .delete(offerIndex)
    .where(eq(offerIndex.row, sql.placeholder('row')))
    .prepare();
  const countSeats = db.$client.prepare<[string]>(`
    update offer_index
    set remaining = (select max(0, seats_total - seats_held) from offers where offers.row = offer_index.row)
    where row = (select row from offers where id = ?)
  `);

  return {
    put(row, offer) {
      if (offer.state !== 'published') {
        if (remove.run({ row }).changes === 1) removeTerms.run(row);
        return;
      }
      const { columns, terms } = toIndexRow(offer);
      write.run({ row, ...columns });
      writeTerms.run(row, terms);
    },
    countSeats(id) {
      countSeats.run(id);
    },
  };
}

function toIndexRow(offer: StoredOffer): {
  columns: Omit<typeof offerIndex.$inferInsert, 'row'>;
  terms: string;
} {
  const { title, description, employer, sector, location, grades, weeks, accessibility, reservedFor } =
    offer.content;
  const titleTerms = termsOf(title);
  const employerTerms = termsOf(employer.name);
  const cityTerms = termsOf(location.city);
  const sectorTerms = termsOf(SECTORS[sector.code]);
  const terms = new Set([
    ...titleTerms,
    ...sectorTerms,
    ...employerTerms,
    ...cityTerms,
    ...termsOf(description),
  ]);
  const columns = {
    id: offer.id,
    mode: offer.mode,
    latitude: location.latitude,
    longitude: location.longitude,
    remaining: remainingSeats(offer),
    lastWeek: lastWeekOf(weeks),
    weeks: weeks.join(' '),
    grades: grades.join(' '),
    sector: sector.code,
    employer: foldText(employer.name),
    isPublic: employer.isPublic,
    wheelchair: accessibility?.wheelchair ?? false,
    forRep: reservedFor?.rep ?? false,
    forQpv: reservedFor?.qpv ?? false,
    forSchools: reservedFor?.schools?.join(' ') ?? '',
    publishedAt: offer.publishedAt ?? offer.createdAt,
    titleTerms: titleTerms.join(' '),
    employerTerms: employerTerms.join(' '),
    cityTerms: cityTerms.join(' '),
  };
  return { columns, terms: [...terms].join(' ') };
}
