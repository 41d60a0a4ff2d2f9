import * as z from 'zod/mini';
import { ApplicationId, OfferId } from './ids.js';

/** The path of what is asked of an offer. */
export const OfOffer = z.strictObject({ id: OfferId });

/** The path of what is asked of an application. */
export const OfApplication = z.strictObject({ id: ApplicationId });
