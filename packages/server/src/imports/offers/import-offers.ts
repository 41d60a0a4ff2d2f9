import type { OfferRecord } from '@1eleve1stage/sdk/contract';
import type { Mode, Stores } from '../../ports/index.js';
import { newId } from '../../core/base/ids.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { toWantedOffer } from '../../core/offers/offer-content.js';
import { putOffer, type PutOffer } from '../../core/offers/put-offer.js';
import { readPublisherName } from '../../core/accounts/read-publisher-name.js';
import { BATCH, inTransaction } from '../in-transaction.js';
import { emptyReport, type ImportOptions, type ImportReport, type RefusedRow } from '../report.js';
import type { OpenFile } from '../text/encoding.js';
import { placeOf, type RowError, type RowPlace } from '../text/row.js';
import { readOffers, type Defaults, type OfferRow } from './read-offers.js';

export type OfferImportOptions = ImportOptions & {
  mode: Mode;
  /** What a row of a table says where it says nothing. */
  defaults?: Defaults;
  /** Where letters may go, beside where those of the same offer go already; anywhere unless told. */
  colleagues?: ReadonlySet<string>;
  /** Called for each row that is in, or would be. */
  onStored?: (row: StoredRow) => void;
} & Whose;

/** Whose offers they are. */
type Whose =
  /** By the name of the account, which is created when there is none; made one that relays any employer's where said. */
  { publisher: string; isIntermediary?: boolean } | { publisherId: string };

/** A row that is in. */
export interface StoredRow extends RowPlace {
  offer: OfferRecord;
  outcome: PutOffer['outcome'];
}

/**
 * Imports offers in our own model; of those that are in, their identifiers alone are kept in memory. An offer of a known
 * remote identifier is replaced, or left as it is when nothing differs, so an import that was cut short is simply run
 * again.
 *
 * @throws UnreadableFile when the file is neither JSON lines nor CSV of offers, or its encoding cannot be told
 * @throws Refusal `invalid_request` when the publisher's name is none
 */
export async function importOffers(
  ports: Ports,
  open: OpenFile,
  options: OfferImportOptions,
): Promise<ImportReport> {
  const report = emptyReport();
  const imported = new Set<string>();
  for await (const rows of inBatches(readOffers(open, options.defaults), BATCH)) {
    await importBatch(ports, rows, options, { report, imported });
    options.onProgress?.(report);
  }
  return report;
}

/** The part of the file that was imported so far. */
interface Imported {
  report: ImportReport;
  /** Remote identifiers of the offers that are in: no other row of the file may replace one of them. */
  imported: Set<string>;
}

async function importBatch(
  ports: Ports,
  rows: readonly OfferRow[],
  options: OfferImportOptions,
  { report, imported }: Imported,
): Promise<void> {
  const whose =
    'publisher' in options ? { ...options, publisher: readPublisherName(options.publisher) } : options;
  const outcomes = await inTransaction(ports.storage, options, async (stores) => {
    const publisherId = await idOf(stores, whose);
    return putRows({ ports, stores }, { ...options, publisherId }, rows, imported);
  });

  for (const [index, row] of rows.entries()) {
    report.rows += 1;
    const outcome = outcomes[index] ?? [];
    if (typeof outcome === 'string') {
      report[outcome] += 1;
      if (!('content' in row)) continue;
      imported.add(row.content.remoteId);
      options.onStored?.({ ...placeOf(row.line, row.row), offer: row.content, outcome });
    } else {
      report.refused += 1;
      options.onRefusal?.({
        ...placeOf(row.line, row.row),
        errors: firstOfEachField(outcome).map(row.tell),
      });
    }
  }
}

async function idOf({ accounts }: Stores, whose: Whose): Promise<string> {
  if ('publisherId' in whose) return whose.publisherId;
  const publisher = await accounts.ensurePublisher(whose.publisher, newId('pb'));
  if (whose.isIntermediary && !publisher.isIntermediary)
    await accounts.setFacts(publisher.id, { isIntermediary: true });
  return publisher.id;
}

/** What is told of a row at most: who reads it corrects some, and imports it again. */
const MOST_ERRORS = 50;

/** Of what a field has wrong the first says enough. */
function firstOfEachField(errors: readonly RowError[]): RowError[] {
  const told = new Set<string>();
  const first: RowError[] = [];
  for (const error of errors) {
    if (first.length === MOST_ERRORS) break;
    if (error.pointer !== '' && told.has(error.pointer)) continue;
    told.add(error.pointer);
    first.push(error);
  }
  return first;
}

/** The outcome of a row, or what is wrong with it. */
type Outcome = PutOffer['outcome'] | RefusedRow['errors'];

interface Placed extends Pick<OfferImportOptions, 'colleagues' | 'mode'> {
  publisherId: string;
}

const REPEATED: Outcome = [{ pointer: '/remoteId', code: 'identifier_repeated' }];

/** Of two rows of a file with one identifier, the first: the second is another offer, or nobody knows which is meant. */
async function putRows(
  ours: { ports: Ports; stores: Stores },
  whose: Placed,
  rows: readonly OfferRow[],
  imported: ReadonlySet<string>,
): Promise<Outcome[]> {
  // The work may run again: what it has put counts for the file once it is done.
  const put = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    if (!('content' in row)) outcomes.push(row.errors);
    else if (imported.has(row.content.remoteId) || put.has(row.content.remoteId)) outcomes.push(REPEATED);
    else {
      const outcome = await putRecord(ours, whose, row.content);
      if (typeof outcome === 'string') put.add(row.content.remoteId);
      outcomes.push(outcome);
    }
  }
  return outcomes;
}

async function putRecord(
  { ports, stores }: { ports: Ports; stores: Stores },
  { colleagues, publisherId, mode }: Placed,
  { remoteId, ...input }: OfferRecord,
): Promise<Outcome> {
  try {
    const wanted = await toWantedOffer(ports, input);
    const email = input.contact?.email;
    if (colleagues && email !== undefined && !colleagues.has(email)) {
      const known = await stores.offers.getByRemoteId(publisherId, mode, remoteId);
      if (known?.content?.contact?.email !== email)
        return [{ pointer: '/contact/email', code: 'address_of_stranger' }];
    }
    const at = { now: ports.now(), reviews: ports.reviews };
    return (await putOffer(stores, { publisherId, mode, remoteId }, wanted, at)).outcome;
  } catch (error) {
    // It is refused before anything is written: the transaction goes on with the next row.
    if (error instanceof Refusal && error.extra.errors) return error.extra.errors;
    if (error instanceof Refusal && error.code === 'too_many_offers')
      return [{ pointer: '', code: error.code }];
    throw error;
  }
}

/** The same items, so many at a time; the last batch may be smaller, none is empty. */
async function* inBatches<Item>(pieces: AsyncIterable<Item[]>, size: number): AsyncGenerator<Item[]> {
  let held: Item[] = [];
  for await (const piece of pieces) {
    held = held.length === 0 ? piece : [...held, ...piece];
    while (held.length >= size) {
      yield held.slice(0, size);
      held = held.slice(size);
    }
  }
  if (held.length > 0) yield held;
}
