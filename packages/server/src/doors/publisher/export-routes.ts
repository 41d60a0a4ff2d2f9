import { exportCandidates } from '../../core/candidates/export-candidates.js';
import type { Candidate } from '../../core/candidates/rules/to-candidate.js';
import type { HttpApp } from '../http/environment.js';
import { OWN_HEADERS } from '../http/headers.js';
import { CSV_MARK, csvLine } from './candidates/csv-line.js';
import { dayOf, EXPORT_PATH, exportedColumns, exportPage, toExported } from './candidates/export-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { forProved, mayOf } from './proved.js';
import type { OwnScene } from './scene.js';

/** Candidates as a file: for owners who proved lately that they are there, and each time is noted. */
export function mountExport(app: HttpApp, door: PublisherDoor): void {
  app.get(
    EXPORT_PATH,
    inSpace(door, (space) => show(space)),
  );
  app.post(EXPORT_PATH, onForm(door, forProved(send)));
}

async function show(space: Space, status = 200): Promise<Response> {
  return sendOwn(exportPage(space.scene, { may: mayOf(space) }), { status });
}

async function send({ door: { ports }, organisation, visitor, scene }: Space): Promise<Response> {
  const { publisherId } = organisation;
  const pages = await exportCandidates(ports, { publisherId, visitor });
  const day = dayOf(ports.now());
  return new Response(streamOf(toFile(scene, pages)), {
    headers: {
      ...OWN_HEADERS,
      'cache-control': 'no-store',
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="eleves-${day}.csv"`,
    },
  });
}

async function* toFile(
  scene: OwnScene,
  pages: AsyncIterable<Candidate[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const bytes = new TextEncoder();
  yield bytes.encode(CSV_MARK + csvLine(exportedColumns(scene)));
  for await (const page of pages)
    yield bytes.encode(page.map((one) => csvLine(toExported(scene, one))).join(''));
}

/**
 * What is asked for is made as it is taken; who stops taking it stops the rest. Where it breaks off, what of is told
 * without what was read: the server under us prints it.
 */
function streamOf(parts: AsyncGenerator<Uint8Array<ArrayBuffer>, void>): ReadableStream {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        const kind = error instanceof Error ? error.name : typeof error;
        controller.error(new Error(`An export broke off: ${kind}`));
      }
    },
    async cancel() {
      await parts.return();
    },
  });
}
