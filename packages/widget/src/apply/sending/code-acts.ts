import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';
import { isRefusal } from '../../service/failure.js';
import type { OngoingApplication, RequestContext } from '../ongoing-application.js';
import type { Action, CodeAct, Receipt, Stage } from '../state.js';
import { toCodeAction } from './refusals.js';

const DIGITS = 6;
/** Statuses in which the employer has still to answer. */
const WAITING: readonly ApplicationStatus[] = ['submitted', 'read', 'transferred', 'restored'];

/** Gives the mailed code. */
export async function verify(controller: OngoingApplication): Promise<void> {
  const stage = freeCode(controller);
  if (!stage) return;
  const { code } = stage;
  if (code.length < DIGITS) {
    return controller.dispatch({ type: 'code-noticed', notice: { kind: 'incomplete' } });
  }
  await actOnCode(controller, 'verify', async (request, receipt) => {
    await request.client.applications.verify(receipt.id, { code }, { signal: request.signal });
    return readVerified(request, receipt, { type: 'verified', sentAt: new Date(), answerBy: undefined });
  });
}

/** Asks for the code again. */
export async function resend(controller: OngoingApplication): Promise<void> {
  await actOnCode(controller, 'resend', async ({ client, signal }, { id, token }) => {
    await client.applications.sendCode(id, { receiptToken: token, signal });
    return { type: 'code-noticed', notice: { kind: 'resent' } };
  });
}

/** Takes back an application sent with a wrong address, so that nobody else gets its link for long. */
export async function reopenAddress(controller: OngoingApplication): Promise<void> {
  await actOnCode(controller, 'erase', async ({ client, signal }, { id, token }) => {
    await client.applications.withdraw(id, { receiptToken: token, signal });
    return { type: 'address-reopened' };
  });
}

/** Withdraws the application and erases what it said of the pupil. */
export async function withdraw(controller: OngoingApplication): Promise<void> {
  const { stage } = controller.application;
  if (stage.kind !== 'sent' || stage.withdrawal === 'doing') return;
  const { id, token } = stage.receipt;
  controller.dispatch({ type: 'withdrawal-stepped', to: 'doing' });
  const { client, signal } = controller.newRequest();
  try {
    await client.applications.withdraw(id, { receiptToken: token, signal });
    controller.dispatch({ type: 'ended', ending: 'withdrawn' });
  } catch {
    if (!signal.aborted) controller.dispatch({ type: 'withdrawal-stepped', to: 'failed' });
  }
}

/** The code on screen, when nothing is being asked about it. */
function freeCode({ application }: OngoingApplication): (Stage & { kind: 'code' }) | undefined {
  const { stage } = application;
  return stage.kind === 'code' && !stage.doing ? stage : undefined;
}

async function actOnCode(
  controller: OngoingApplication,
  act: CodeAct,
  ask: (request: RequestContext, receipt: Receipt) => Promise<Action>,
): Promise<void> {
  const receipt = freeCode(controller)?.receipt;
  if (!receipt) return;
  controller.dispatch({ type: 'code-act-started', act });
  const request = controller.newRequest();
  const unanswered: Action = { type: 'code-noticed', notice: { kind: 'unanswered' } };
  try {
    request.dispatch(await ask(request, receipt));
  } catch (error) {
    if (request.signal.aborted) return;
    if (!isRefusal(error)) request.dispatch(unanswered);
    // The link of the mail was followed meanwhile, or an answer got lost: the application says where it is.
    else if (error.code === 'transition_not_allowed')
      request.dispatch(await readVerified(request, receipt, unanswered));
    else request.dispatch(toCodeAction(error));
  }
}

/** The state of the application, as the service knows it; `otherwise` when it does not answer. */
async function readVerified(
  { client, signal }: RequestContext,
  receipt: Receipt,
  otherwise: Action,
): Promise<Action> {
  try {
    const options = { receiptToken: receipt.token, signal };
    const { status, verifiedAt, expiresAt } = (await client.applications.get(receipt.id, options))
      .application;
    if (!verifiedAt || status === 'withdrawn') return { type: 'ended', ending: 'ended' };
    if (!WAITING.includes(status)) return { type: 'ended', ending: 'answered' };
    const answerBy = expiresAt ? new Date(expiresAt) : undefined;
    return { type: 'verified', sentAt: new Date(verifiedAt), answerBy };
  } catch {
    return otherwise;
  }
}
