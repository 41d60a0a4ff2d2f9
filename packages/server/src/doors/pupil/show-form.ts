import type { School } from '@1eleve1stage/sdk/contract';
import { applyPage } from './apply-page.js';
import type { FormFaults } from '@1eleve1stage/sdk/rules';
import type { Draft } from '../pages/draft.js';
import type { OfferView } from './offer-view.js';
import { openForm } from '../../core/proof/open-form.js';
import type { Ports } from '../../ports/ports.js';
import { sendPage } from '../pages/send-page.js';
import type { Visit } from '../pages/visit.js';

/** Somebody applies with a form. */
export interface Applying {
  ports: Ports;
  visit: Visit;
  view: OfferView;
  /** Where it comes from, as a keyed hash; undefined where nobody knows. */
  network: string | undefined;
}

/** The form as it is shown this time. */
interface Shown {
  status?: number;
  faults?: FormFaults;
  schools?: School[];
  notice?: string;
  /** Seconds to wait first. */
  retryAfter?: number | undefined;
}

/** Shows the form with all that was typed, and what it takes to send it. */
export async function showForm(
  { ports, visit, view, network }: Applying,
  draft: Draft,
  { status = 200, faults = {}, schools = [], notice, retryAfter }: Shown = {},
): Promise<Response> {
  const { caller, mode } = visit;
  const use = { caller, mode, offerId: view.offer.id };
  const { ticket, challenge } = await openForm(ports, { ...use, network, ticket: draft.ticket });
  const page = applyPage({
    ...view,
    draft: { ...draft, ticket },
    challenge,
    faults,
    schools,
    ...(notice !== undefined && { notice }),
  });
  return sendPage(page, { status, retryAfter, isScripted: true });
}
