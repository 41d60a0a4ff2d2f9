import type { LetterContents, StoredApplication } from '../../../ports/index.js';
import { answerOf, type Answer } from '../rules/application-life.js';
import { keptFromPupil } from '../rules/untold.js';
import { endOfLink, mintLink } from '../links/mint-link.js';
import { read, step, type Act, type Answerer, type Said } from './act.js';
import { post } from './letters.js';

/**
 * The employer answers. Where it can be undone, whoever answered is written to, and the pupil is told later; else at
 * once.
 */
export async function answer(
  act: Act,
  event: Answer,
  { reason, undoneBy }: Said,
): Promise<StoredApplication> {
  const { application, now } = act;
  // To answer what came back is to read it.
  const isUnread = application.status === 'restored' && event !== 'cancel';
  const present = isUnread ? { ...act, application: await read(act) } : act;
  const untold = undoneBy === undefined ? null : keptFromPupil(application, now);
  const change = {
    // Whoever answers knows whom: undone, it stays so.
    ...{ answeredAt: now, untold, openedAt: application.openedAt ?? now },
    ...(event === 'reject' && { rejectionReason: reason ?? '' }),
    // Until the pupil knows, the clock does nothing else.
    ...(untold && { dueAt: null }),
  };
  return step(present, event, change, (moved) =>
    undoneBy === undefined ? writeToPupil(moved) : record(moved, event, undoneBy),
  );
}

/** Writes to whoever answered: what is recorded, and until when it can be undone. */
async function record(moved: Act, event: Answer, answerer: Answerer): Promise<void> {
  const { application, now } = moved;
  if (answerer === 'no letter' || !application.untold) return;
  await post(moved, {
    ...{ kind: 'recorded', answer: event, at: now.toISOString() },
    undoToken: await mintLink(moved, 'undo', endOfLink(now)),
    ...answerer,
  });
}

/** Tells the pupil, and the legal representative where that is for them, of the answer there is. */
export async function writeToPupil(act: Act): Promise<void> {
  const { application } = act;
  const until = application.expiresAt && { until: application.expiresAt.toISOString() };
  switch (answerOf(application.status)) {
    case 'accept': {
      const confirmToken = await mintLink(act, 'confirm', endOfLink(act.now));
      await post(act, { kind: 'accepted', confirmToken, ...until });
      return toFamily(act, (withdrawToken) => ({ kind: 'acceptedToFamily', withdrawToken, ...until }));
    }
    case 'reject':
      return post(act, { kind: 'rejected' });
    case 'cancel':
      await post(act, { kind: 'cancelled' });
      return toFamily(act, (withdrawToken) => ({ kind: 'cancelledToFamily', withdrawToken }));
    case undefined:
  }
}

type FamilyContents = Extract<LetterContents, { kind: 'acceptedToFamily' | 'cancelledToFamily' }>;

async function toFamily(act: Act, contents: (withdrawToken: string) => FamilyContents): Promise<void> {
  await post(act, contents(await mintLink(act, 'withdraw', endOfLink(act.now))));
}
