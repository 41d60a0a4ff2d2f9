import * as z from 'zod/mini';
import { Application, LegalRepresentative, Pupil } from '../../applications/shapes.js';
import { RemoteId } from '../../base/ids.js';

/** An application as its offer's publisher sees it, once verified. */
export const PublisherApplication = z.object({
  ...Application.shape,
  offer: z.object({ ...Application.shape.offer.shape, remoteId: RemoteId }),
  /** Absent once erased. */
  pupil: z.optional(Pupil),
  /** Name and city of the pupil's school, when its UAI is known. */
  schoolName: z.optional(z.string()),
  motivation: z.optional(z.string()),
  legalRepresentative: z.optional(LegalRepresentative),
});
export type PublisherApplication = z.infer<typeof PublisherApplication>;
