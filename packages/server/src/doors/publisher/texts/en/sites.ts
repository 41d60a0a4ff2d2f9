import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import { MOST_SITES } from '../../../../core/offers/sites/save-site.js';
import type { Texts } from '../fr/index.js';

export const sites: Texts['sites'] = {
  title: 'Your places',
  says: 'The addresses where you host. When you write an offer, you choose one instead of typing it.',
  add: 'Add a place',
  changing: 'Change a place',
  none: 'No place yet.',
  full: `You have ${MOST_SITES} places, which is the most: remove one first.`,
  notAdded: 'This place is not added',
  readOnly: 'Owners look after the places.',
  name: 'The name of this place',
  nameHint: 'For you and your colleagues. For example “Workshop in Rennes”.',
  siret: 'SIRET number of this place',
  siretHint: 'If it has one of its own. Pupils are not shown it.',
  change: 'Change',
  remove: 'Remove',
  save: 'Save',
  also: (n) => `Change ${countedInEnglish(n, 'offer', 'offers')} of this place as well`,
  alsoHint: 'Each offer has an address of its own. Without this box, your offers keep the former one.',
  changed: (n) =>
    n === 0 ? 'No offer changed' : `${countedInEnglish(n, 'offer says', 'offers say')} the new address`,
  saved: 'The place is saved.',
  left: (n) =>
    `The place is saved. ${countedInEnglish(n, 'offer keeps', 'offers keep')} the former address: open it under “Offers”, something in it is to be corrected first.`,
  where: 'Place',
  everywhere: 'All places',
  show: 'Show',
  faults: {
    name: { missing: 'Write the name of this place.', wrong: 'Write a name of 80 characters at most.' },
    street: { missing: 'Write the street.', wrong: 'Write the street in 200 characters at most.' },
    postcode: { missing: 'Write the postcode.', wrong: 'A postcode has 5 digits, like 49240.' },
    city: { missing: 'Write the town.', wrong: 'Check the town: we do not find it at this postcode.' },
    siret: {
      missing: 'Write the SIRET number.',
      wrong: 'Check the number: a SIRET has 14 digits, the last of which serve as a check.',
    },
  },
};
