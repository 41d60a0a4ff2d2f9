import type { OngoingApplication } from '../ongoing-application.js';
import { attemptFor } from './attempt.js';
import type { ProofHolder } from './proof-holder.js';
import { send, waited } from './sending.js';
import { toInput } from './to-input.js';

/** Sends what is written; when the service is too busy, sends it again at the time it said. */
export async function submit(controller: OngoingApplication, proofOfWork: ProofHolder): Promise<void> {
  const { application, honeypotText, options } = controller;
  const input = toInput(application.draft, options.services().language, new Date());
  if (!input) return controller.dispatch({ type: 'step-opened', step: 1 });
  const attempt = attemptFor(
    application.attempt,
    honeypotText ? { ...input, comments: honeypotText } : input,
  );
  const request = controller.newRequest();
  controller.dispatch({ type: 'send-started', attempt });
  await send(request, options.offer().id, attempt, { pauses: options.pauses(), proofOfWork });
  const { stage } = controller.application;
  if (stage.kind !== 'busy') return;
  if (await waited(stage.retryAt.getTime() - Date.now(), request.signal)) await controller.send();
}
