import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import { READY_REFUSALS } from '../../src/core/applications/rules/ready-refusals.js';
import { CHOOSE_SCRIPT_PATH } from '../../src/doors/publisher/candidates/choose.js';
import type { TestService } from '../harness/test-service.js';
import { everyone, form, page, type Row } from './access-callers.js';

/** What colleagues read of the candidate, and nobody else. */
export const NOTE = 'Remarquée au forum des métiers.';

export async function storeNote({ ports }: TestService, id: ApplicationId): Promise<void> {
  const note = { id: 'nt_00000000000000zz', personId: 'pe_00000000000000zz', at: ports.now(), words: NOTE };
  await ports.storage.write(async ({ applications }) => {
    await applications.setNotes(id, [note]);
    // Before who applies is shown, nobody reads it.
    await applications.update(id, 'submitted', { openedAt: ports.now() });
  });
}

/** Each route about candidates, as `ROWS` has it. */
export const CANDIDATE_ROWS: Record<string, Row> = {
  'GET /publisher/candidates': { outcomes: page('/publisher/candidates', 200) },
  [`GET ${CHOOSE_SCRIPT_PATH}`]: { outcomes: everyone(200) },
  'POST /publisher/candidates/refuse': {
    fields: { candidate: 'ap_0000000000000000', template: READY_REFUSALS.full.fr },
    outcomes: form(200, 200),
  },
  'POST /publisher/candidates/undo': {
    fields: { candidate: 'ap_0000000000000000' },
    outcomes: form(200, 200),
  },
  'GET /publisher/candidates/export': { outcomes: page('/publisher/candidates/export', 200) },
  'POST /publisher/candidates/export': { outcomes: { ...form(200, 200), member: 403 } },
  'GET /publisher/candidates/:id': { outcomes: page('/publisher/candidates/:id', 404) },
  'POST /publisher/candidates/:id/open': { outcomes: form('303 /publisher/candidates/:id', 404) },
  'POST /publisher/candidates/:id/transfer': {
    fields: { colleague: 'nobody' },
    outcomes: form(422, 404),
  },
  'POST /publisher/candidates/:id/answer': {
    fields: { answer: 'accept' },
    outcomes: form('303 /publisher/candidates/:id', 404),
  },
  'POST /publisher/candidates/:id/notes': {
    fields: { note: 'Vu au forum.' },
    outcomes: form('303 /publisher/candidates/:id#notes', 404),
  },
  'POST /publisher/candidates/:id/notes/remove': {
    fields: { note: 'nt_0000000000000000' },
    outcomes: form('303 /publisher/candidates/:id#notes', 404),
  },
  'POST /publisher/candidates/:id/tell': { outcomes: form('303 /publisher/candidates/:id', 404) },
  // Its pupil knows by then.
  'POST /publisher/candidates/:id/undo': { outcomes: form(422, 404) },
};
