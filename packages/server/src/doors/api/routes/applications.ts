import { owesProof } from '../../../core/accounts/owes-proof.js';
import { actAsPupil } from '../../../core/applications/act-on-application.js';
import { getApplication } from '../../../core/applications/get-application.js';
import { createChallenge } from '../../../core/proof/create-challenge.js';
import type { Ports } from '../../../ports/ports.js';
import { sendCode } from '../../../core/applications/send-code.js';
import { submitApplication } from '../../../core/applications/submit-application.js';
import { verifyApplication } from '../../../core/applications/verify-application.js';
import type { HandlersOf } from '../handlers.js';

/** A pupil's application, from the work that stands before it to its end. */
export function applications(ports: Ports): HandlersOf<'challenges' | 'applications'> {
  return {
    'challenges.create': ({ caller: { id: caller, mode }, params: { id: offerId }, network }) =>
      createChallenge(ports, { caller, mode, offerId, network: network() }),

    'applications.submit': async ({ caller, params, body, idempotencyKey, network }) => {
      const idempotency = { key: idempotencyKey, caller: caller.id };
      const { mode } = caller;
      const isProofNeeded = await owesProof(ports, caller);
      const asked = { mode, offerId: params.id, input: body, idempotency, isProofNeeded, network: network() };
      return submitApplication(ports, asked);
    },

    'applications.verify': async ({ params: { id }, body: { code } }) => ({
      application: await verifyApplication(ports, { id, code }),
    }),

    'applications.sendCode': async ({ params: { id }, caller: { receiptToken } }) => ({
      application: await sendCode(ports, { id, receiptToken }),
    }),

    'applications.get': async ({ params: { id }, caller: { receiptToken } }) => ({
      application: await getApplication(ports, { id, receiptToken }),
    }),

    'applications.confirm': async ({ params: { id }, caller: { receiptToken } }) => ({
      application: await actAsPupil(ports, { id, receiptToken, event: 'confirm' }),
    }),

    'applications.restore': async ({ params: { id }, caller: { receiptToken } }) => ({
      application: await actAsPupil(ports, { id, receiptToken, event: 'restore' }),
    }),

    'applications.withdraw': async ({ params: { id }, caller: { receiptToken } }) => ({
      application: await actAsPupil(ports, { id, receiptToken, event: 'withdraw' }),
    }),
  };
}
