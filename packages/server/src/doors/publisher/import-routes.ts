import { waitsForReview } from '../../core/offers/rules/waits-for-review.js';
import type { HttpApp } from '../http/environment.js';
import { OWN_HEADERS } from '../http/headers.js';
import { FILE_LIMIT, type Upload } from '../http/uploads.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { importPage, TEMPLATE_PATH, type TableFault } from './offers/import/import-page.js';
import { tablePage } from './offers/import/table-page.js';
import { templateOf } from './offers/import/template.js';
import { inSpace, onUpload, type Space } from './own-space.js';

/** Characters of a file's name that are shown. */
const LONGEST_NAME = 100;

/** Where a table of offers is chosen, looked at row by row, and stored. */
export function mountImport(app: HttpApp, door: PublisherDoor): void {
  app.get(
    '/publisher/offers/import',
    inSpace(door, (space) => choose(space)),
  );
  app.post('/publisher/offers/import', onUpload(door, take));
  app.get(
    TEMPLATE_PATH,
    inSpace(door, async ({ c }) =>
      c.body(templateOf(await door.tables.columns()), 200, {
        ...OWN_HEADERS,
        'cache-control': 'private, no-cache',
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="offres.csv"',
      }),
    ),
  );
}

async function choose({ door, scene }: Space, fault?: TableFault): Promise<Response> {
  return sendOwn(importPage(scene, { columns: await door.tables.columns(), fault }), {
    status: fault ? 422 : 200,
  });
}

/** A file is looked at; what comes back from the page that showed it is stored. */
async function take(space: Space, { fields, file }: Upload): Promise<Response> {
  const { door, scene, publisher, visitor } = space;
  const content = fields.get('content');
  const bytes = file?.bytes ?? (content === null ? undefined : Buffer.from(content, 'base64url'));
  if (!bytes || bytes.length === 0 || bytes.length > FILE_LIMIT) return choose(space, 'missing');
  const isDryRun = file !== undefined;
  const read = await door.tables.import(bytes, {
    ...{ publisherId: publisher.id, personId: visitor.person.id, isDryRun },
    defaults: await defaultsOf(space),
  });
  if (!('rows' in read)) return choose(space, read);
  const waits = waitsForReview(publisher, { mode: 'live', reviews: door.ports.reviews });
  const page = tablePage(scene, {
    ...{ rows: read.rows, waits, name: (file?.name ?? fields.get('name') ?? '').slice(0, LONGEST_NAME) },
    ...(isDryRun && { content: Buffer.from(bytes).toString('base64url') }),
  });
  return sendOwn(page);
}

/** What nobody need type again and again: the organisation, as in its last offer, and who imports as the contact. */
async function defaultsOf({
  door,
  organisation,
  publisher,
  visitor,
}: Space): Promise<Record<string, string>> {
  const [last] = await door.ports.storage.read.offers.list(publisher.id, 'live', { limit: 1 });
  const declared = publisher.review?.declared;
  const employer = last?.content.employer ?? {
    ...{ name: organisation.publisherName, isPublic: declared?.kind === 'administration' },
    ...(declared?.siret !== undefined && { siret: declared.siret }),
  };
  const email = visitor.person.contact?.email;
  return {
    'employer.name': employer.name,
    'employer.isPublic': employer.isPublic ? 'oui' : 'non',
    ...(employer.siret !== undefined && { 'employer.siret': employer.siret }),
    ...(email !== undefined && { 'contact.email': email }),
  };
}
