import type { ReviewTexts } from './fr.js';

export const en: ReviewTexts = {
  hello: 'Hello,',
  approved: {
    subject: 'Your organisation is accepted',
    says: 'Somebody read what you say of your organisation, and accepted it. The offers that you published are shown to pupils.',
    open: 'Open my space',
  },
  refused: {
    subject: 'Your organisation is not accepted yet',
    says: 'Somebody read what you say of your organisation, and did not accept it. Your offers are shown to nobody. Why:',
    next: 'You can correct it, and ask for another review from your space.',
    correct: 'Correct it',
  },
  offerRefused: {
    subject: (offer) => `To correct: “${offer}”`,
    title: 'A correction before this offer is shown',
    says: (offer) => `Somebody read your offer “${offer}”. It is not shown to pupils. Why:`,
    next: 'Correct it: we will read it again.',
    correct: 'Correct the offer',
  },
  disagree: (email) => `You do not agree? Write to ${email}.`,
  about: 'Who makes this service',
};
