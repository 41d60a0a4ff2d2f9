import type { ReadTable, TableImport, TableRow } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../../core/base/ids.js';
import type { Cells } from '../text/row.js';
import type { OpenFile } from '../text/encoding.js';
import { refusalWords } from '../text/refusal-words.js';
import { UnreadableFile } from '../text/unreadable-file.js';
import { importOffers } from './import-offers.js';
import { readOffers } from './read-offers.js';

/** Rows of one table: whoever hosts has some, and sees them all on one page. */
const MOST_ROWS = 300;

/** Bytes that are read at once: a row too many is met before many more were looked at. */
const SLICE = 2048;

/**
 * Imports a table that is whole in memory, and tells of each row what became of it. One that has too many rows is not
 * begun.
 */
export async function importTable(
  ports: Ports,
  file: Uint8Array,
  { publisherId, personId, defaults, isDryRun }: TableImport,
): Promise<ReadTable> {
  const open: OpenFile = async function* () {
    for (let start = 0; start < file.length; start += SLICE) yield file.subarray(start, start + SLICE);
  };
  try {
    if (await hasTooManyRows(open)) return { tooManyRows: MOST_ROWS };
    if (!isDryRun) await noteImport(ports, { publisherId, personId });
    const rows: TableRow[] = [];
    const members = await ports.storage.read.members.membersOf(publisherId);
    const colleagues = new Set(members.flatMap(({ person }) => person.contact?.email ?? []));
    await importOffers(ports, open, {
      ...{ publisherId, mode: 'live', isDryRun, colleagues },
      defaults: { ofAll: defaults, bySiret: await addressesBySiret(ports, publisherId) },
      onStored: ({ line, row = line, offer: { title, location, weeks }, outcome }) =>
        rows.push({ row, outcome, offer: { title, location, weeks }, reasons: [] }),
      onRefusal: ({ line, row = line, errors }) =>
        rows.push({ row, outcome: 'refused', reasons: errors.map(refusalWords) }),
    });
    return { rows };
  } catch (error) {
    if (error instanceof UnreadableFile) return { unreadable: error.words };
    throw error;
  }
}

async function hasTooManyRows(open: OpenFile): Promise<boolean> {
  let rows = 0;
  for await (const batch of readOffers(open)) {
    rows += batch.length;
    if (rows > MOST_ROWS) return true;
  }
  return false;
}

async function noteImport(
  { storage, now }: Ports,
  who: Pick<TableImport, 'publisherId' | 'personId'>,
): Promise<void> {
  await storage.write(({ auditTrail }) =>
    auditTrail.add({ id: newId('au'), ...who, act: 'offers_imported', at: now() }),
  );
}

/** Addresses of the sites of an organisation, by the SIRET of each; of two with one SIRET, nobody knows which is meant. */
async function addressesBySiret({ storage }: Ports, publisherId: string): Promise<Map<string, Cells>> {
  const sites = await storage.read.sites.list({ publisherId, mode: 'live' });
  const alone = sites.filter(
    ({ siret }) => siret !== undefined && sites.filter((one) => one.siret === siret).length === 1,
  );
  return new Map(
    alone.map(({ siret = '', street, postcode, city }) => [
      siret,
      {
        ...(street !== undefined && { 'location.street': street }),
        ...{ 'location.postcode': postcode, 'location.city': city },
      },
    ]),
  );
}
