import type { FrameTexts } from './fr.js';

/** Words of every letter, whatever it tells, in English. */
export const en: FrameTexts = {
  lang: 'en',
  layout: {
    colon: ':',
    data: 'Data and rights',
    stop: 'No more mail to this address',
    stopSort: 'No more mail of this kind',
    signature: 'This message is automatic: replies to this address are not read.',
  },
  trial: {
    subject: (subject) => `[TEST] ${subject}`,
    text: (recipient) =>
      `This is a test: nothing is real. Otherwise, this mail would go to ${
        { pupil: 'the pupil', representative: 'the legal guardian', employer: 'the host' }[recipient]
      }.`,
  },
};
