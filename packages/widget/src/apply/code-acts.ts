import { isRefusal } from '../failure.js';
import { toCodeAction } from './outcome.js';
import type { Talk } from './sending.js';
import type { Action, Receipt } from './state.js';

/** Gives the mailed code. */
export async function verify(talk: Talk, receipt: Receipt, code: string): Promise<void> {
  await attempt(talk, receipt, async ({ client, signal }) => {
    await client.applications.verify(receipt.id, { code }, { signal });
    return readVerified(talk, receipt, { type: 'verified', sentAt: new Date(), answerBy: undefined });
  });
}

/** Asks for the code again. */
export async function resend(talk: Talk, receipt: Receipt): Promise<void> {
  await attempt(talk, receipt, async ({ client, signal }) => {
    await client.applications.sendCode(receipt.id, { receiptToken: receipt.token, signal });
    return { type: 'code-noticed', notice: { kind: 'resent' } };
  });
}

/** Takes back an application sent with a wrong address, so that nobody else gets its link for long. */
export async function reopenAddress(talk: Talk, receipt: Receipt): Promise<void> {
  await attempt(talk, receipt, async ({ client, signal }) => {
    await client.applications.withdraw(receipt.id, { receiptToken: receipt.token, signal });
    return { type: 'address-reopened' };
  });
}

/** Withdraws the application and erases what it said of the pupil. */
export async function withdraw({ client, signal, dispatch }: Talk, receipt: Receipt): Promise<void> {
  try {
    await client.applications.withdraw(receipt.id, { receiptToken: receipt.token, signal });
    dispatch({ type: 'ended', ending: 'withdrawn' });
  } catch {
    if (!signal.aborted) dispatch({ type: 'withdrawal-stepped', to: 'failed' });
  }
}

async function attempt(talk: Talk, receipt: Receipt, act: (talk: Talk) => Promise<Action>): Promise<void> {
  const { dispatch, signal } = talk;
  const unanswered: Action = { type: 'code-noticed', notice: { kind: 'unanswered' } };
  try {
    dispatch(await act(talk));
  } catch (error) {
    if (signal.aborted) return;
    if (!isRefusal(error)) dispatch(unanswered);
    // The link of the mail was followed meanwhile, or an answer got lost: the application says where it is.
    else if (error.code === 'transition_not_allowed') dispatch(await readVerified(talk, receipt, unanswered));
    else dispatch(toCodeAction(error));
  }
}

/** What the application has become, as the service knows it; `otherwise` when it does not answer. */
async function readVerified({ client, signal }: Talk, receipt: Receipt, otherwise: Action): Promise<Action> {
  try {
    const options = { receiptToken: receipt.token, signal };
    const { status, verifiedAt, expiresAt } = (await client.applications.get(receipt.id, options))
      .application;
    if (!verifiedAt || status === 'withdrawn') return { type: 'ended', ending: 'ended' };
    const isWaiting = status === 'submitted' || status === 'read';
    const answerBy = isWaiting && expiresAt ? new Date(expiresAt) : undefined;
    return { type: 'verified', sentAt: new Date(verifiedAt), answerBy };
  } catch {
    return otherwise;
  }
}
