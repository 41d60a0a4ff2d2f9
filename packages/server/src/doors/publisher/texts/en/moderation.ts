import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const moderation: Texts['moderation'] = {
  title: 'To review',
  says: 'What has waited longest comes first.',
  whose: 'To review, give the address that the team of this service named you with.',
  nothing: 'Nothing to review. Thank you!',
  done: {
    approve: {
      title: 'It is accepted',
      says: 'Pupils are shown what you read. It is noted in the history of the organisation.',
    },
    refuse: {
      title: 'A correction is asked for',
      says: 'The organisation reads your reason in its space and by mail. It is noted in its history.',
    },
  },
  since: (days) =>
    ['Came today', 'Waiting since yesterday'][days] ?? `Waiting for ${countedInEnglish(days, 'day', 'days')}`,
  asks: { new: 'New organisation', again: 'Corrected, to be read again' },
  alike: (n) => (n === 0 ? '' : 'looks like an organisation that is here'),
  domains: { alike: '', anybody: 'free mailbox', other: 'mail of another domain' },
  organisations: { title: 'Organisations', next: 'Next organisations' },
  offers: {
    title: 'Offers',
    says: 'Of organisations that are accepted, where each offer is read.',
    damaged: 'Offer that cannot be read',
    next: 'Next offers',
  },
  states: {
    waiting: 'Waiting',
    approved: 'This organisation is accepted.',
    refused: 'It is asked for a correction.',
  },
  known: {
    title: 'What we know',
    proved: 'This person reads this address',
    unreadable: 'Somebody whose address cannot be read',
    domains: {
      alike: 'The domain of the mail is like the name',
      anybody: 'The domain of the mail says nothing',
      other: 'The domain of the mail has nothing of the name',
    },
    domainSays: {
      alike: (domain) => domain,
      anybody: (domain) => `${domain} gives anybody an address`,
      other: (domain) => domain,
    },
    siret: 'The SIRET is well written. Whose is it?',
    noSiret: 'No SIRET',
    register: 'Look it up in the register of companies',
    alone: 'No name is like theirs',
    aloneSays: 'Among the organisations of this service',
    likenesses: {
      'same name': 'Another organisation has this name',
      'name alike': 'The name looks like that of another',
      'same SIRET': 'Another organisation has this SIRET',
      'same company': 'Same company, another place (same SIREN)',
    },
    see: 'Have a look',
  },
  shows: {
    title: 'What pupils would see',
    none: 'No offer for now.',
    more: 'Other offers wait: they will come one by one in the list.',
  },
  decision: {
    title: 'Your decision',
    says: 'It is about what you read here. Your name stays in the history; the organisation does not read it.',
    legend: 'Decision',
    approve: 'Show',
    refuse: 'Ask for a correction',
    hints: {
      organisation: {
        approve: 'The organisation, and the offers of this page. We vouch for its name and its SIRET.',
        refuse: 'Nothing is shown. They correct, and come back here.',
      },
      offer: {
        approve: 'This offer, as it is here.',
        refuse: 'It is not shown. Once corrected, it comes back here.',
      },
    },
    reason: 'The reason, which the organisation reads',
    reasonHint: 'For a correction alone: what is to change, in a sentence at least.',
    go: 'Save',
    faults: {
      decision: { missing: 'Choose a decision.', wrong: 'Choose a decision.' },
      reason: {
        missing: 'Write what is to be corrected.',
        wrong: 'Write the reason in 10 to 1,000 characters.',
      },
    },
  },
  changed: {
    title: 'It changed while you were reading',
    says: 'Nothing was saved. This is how it is now: read it again, then decide.',
  },
  decided: 'Decisions',
  standing: {
    waiting: { title: 'This organisation waits', says: 'Somebody is to read it.' },
    approved: { title: 'It is decided', says: 'This organisation is accepted, its offers are shown.' },
    refused: {
      title: 'It is decided',
      says: 'A correction is asked for. What is corrected comes back here.',
    },
    own: { title: 'This is your organisation', says: 'Somebody else decides for it.' },
    organisation: {
      title: 'Its organisation first',
      says: 'This organisation waits for your decision. Open it: this offer is there, too.',
    },
    no: { title: 'Nothing to decide', says: 'This offer does not wait, or waits no longer.' },
  },
  desk: { title: 'My access', says: 'This access is apart: it opens the space of no organisation.' },
  none: {
    title: 'This address reviews nothing here',
    says: 'It is yours, but nobody named it to review. Ask the team that runs this service.',
    again: 'Try another address',
    host: 'I host pupils',
  },
};
