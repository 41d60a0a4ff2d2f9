import type { OngoingApplication } from '../ongoing-application.js';
import { attemptFor } from './attempt.js';
import type { Proving } from './proving.js';
import { send, waited } from './sending.js';
import { toInput } from './to-input.js';

/** Sends what is written; when the service is too busy, sends it again at the time it said. */
export async function submit(controller: OngoingApplication, proving: Proving): Promise<void> {
  const { application, comments, options } = controller;
  const input = toInput(application.draft, options.services().language, new Date());
  if (!input) return controller.dispatch({ type: 'step-opened', step: 1 });
  const attempt = attemptFor(application.attempt, comments ? { ...input, comments } : input);
  const talk = controller.talk();
  controller.dispatch({ type: 'send-started', attempt });
  await send(talk, options.offer().id, attempt, { pauses: options.pauses(), proving });
  const { stage } = controller.application;
  if (stage.kind !== 'busy') return;
  if (await waited(stage.retryAt.getTime() - Date.now(), talk.signal)) await controller.send();
}
