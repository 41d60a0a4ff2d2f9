// The chunks that follow an answer. They are asked for from here, so that each is built knowing that the answer
// is there, and carries nothing of it twice.

import type { LitElement } from 'lit';

export async function loadOffer(): Promise<typeof import('../offer/offer-part.js')> {
  return import('../offer/offer-part.js');
}

export async function loadCriteria(): Promise<typeof import('../search/criteria-part.js')> {
  return import('../search/criteria-part.js');
}

/** The application, whose own element is registered as it comes; an element around gives it its services. */
export async function loadApplication(
  host: LitElement,
): Promise<ReturnType<typeof import('../apply/application-part.js').defineApplication>> {
  return (await import('../apply/application-part.js')).defineApplication(host);
}
