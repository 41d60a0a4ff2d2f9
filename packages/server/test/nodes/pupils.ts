import type { ApplicationForm } from '@1eleve1stage/sdk';
import { openWeeks, schoolYearOf } from '@1eleve1stage/sdk/contract';
import { sampleApplication } from '../harness/samples.js';
import type { Asking } from './asking.js';

const now = new Date();
export const WEEKS = openWeeks('seconde', now).slice(0, 1);
const birthDate = `${schoolYearOf(now) - 16}-03-14`;

/** Who applies, and what each was answered. */
export interface Pupils {
  /** The answer to each form, letter for letter. */
  acknowledged: Map<ApplicationForm, string>;
  /** One more pupil applies; the identifier of the application. */
  apply(offerId: string): Promise<{ id: string; email: string }>;
  /** One who was acknowledged sends the same again. */
  applyAgain(form: ApplicationForm): Promise<string>;
}

export function pupilsOf({ ask }: Asking): Pupils {
  const acknowledged = new Map<ApplicationForm, string>();
  const offers = new Map<ApplicationForm, string>();

  async function send(form: ApplicationForm): Promise<string> {
    const what = `POST /v1/offers/${offers.get(form)}/applications` as const;
    const { status, text } = await ask(what, form, form.pupil.email);
    if (status !== 201) throw new Error(`${status} ${text}`);
    return text;
  }

  return {
    acknowledged,
    async apply(offerId) {
      const form = sampleApplication({ weeks: WEEKS });
      form.pupil = { ...form.pupil, birthDate };
      offers.set(form, offerId);
      const text = await send(form);
      acknowledged.set(form, text);
      // The answer of `applications.submit`.
      const { application } = JSON.parse(text) as { application: { id: string } };
      return { id: application.id, email: form.pupil.email };
    },
    applyAgain: send,
  };
}
