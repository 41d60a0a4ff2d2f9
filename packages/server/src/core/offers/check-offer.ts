import { OfferInput } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import { checkEmployer } from '../accounts/check-employer.js';
import { toFieldRefusals } from '../base/field-refusals.js';
import { Refusal, type FieldRefusal } from '../base/refusal.js';
import { locate, toWantedOffer, type WantedOffer } from './offer-content.js';

/**
 * An offer as it would be kept, or all that is to be corrected before it may be published: nothing is written. Where
 * it lies is looked up also while other fields are wrong.
 *
 * @param value what would be sent, as far as it was written
 */
export async function checkOffer(
  ports: Ports,
  publisherId: string,
  value: { location: { postcode?: unknown; city?: unknown } },
): Promise<{ wanted: WantedOffer } | { errors: FieldRefusal[] }> {
  const parsed = OfferInput.safeParse(value);
  if (!parsed.success) {
    const errors = toFieldRefusals(parsed.error.issues, 'body', value);
    const isPlaceWrong = errors.some(({ pointer }) => pointer.startsWith('/location'));
    return { errors: isPlaceWrong ? errors : [...errors, ...(await placeErrors(ports, value.location))] };
  }
  try {
    const wanted = await toWantedOffer(ports, parsed.data);
    await checkEmployer(ports.storage.read, publisherId, wanted);
    return { wanted };
  } catch (error) {
    return { errors: errorsOf(error) };
  }
}

async function placeErrors(
  ports: Ports,
  { postcode, city }: { postcode?: unknown; city?: unknown },
): Promise<FieldRefusal[]> {
  if (typeof postcode !== 'string' || typeof city !== 'string') return [];
  return locate(ports, { postcode, city }).then(() => [], errorsOf);
}

/** @throws what is no refusal of fields */
function errorsOf(error: unknown): FieldRefusal[] {
  if (error instanceof Refusal && error.extra.errors) return error.extra.errors;
  throw error;
}
