import { en } from '@1eleve1stage/sdk/words';
import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

const gone = {
  title: en.offerGone.title,
  text: 'The host took it down, or the address is incomplete. It is not because of you.',
};
const key = {
  title: 'Offers cannot be shown at this address',
  text: 'The site you come from is not fully set up. The same offers are here.',
};

export const { busy, offerPaused, applicationKept } = en;

export const refusals: Texts['refusals'] = {
  offer_not_found: gone,
  key_missing: key,
  key_invalid: key,
  key_not_allowed: key,
  application_not_found: {
    title: en.applicationGone,
    text: 'Without its code, an application is erased after 72 hours. You can apply again.',
  },
  receipt_invalid: {
    title: en.applicationGone,
    text: 'It was erased, or this page is too old. The mail we sent you keeps the link.',
  },
  transition_not_allowed: {
    title: 'This application has moved on',
    text: 'It was withdrawn, or the host has answered it. Look at your mails.',
  },
  application_damaged: {
    title: 'We can no longer read this application',
    text: 'It is damaged in our files. It’s not your fault, and you can still withdraw it: the link is in the mail with the code. Then you can apply again.',
  },
  origin_not_allowed: {
    title: 'This form does not come from our pages',
    text: 'Nothing was sent. Open the offer here, then apply.',
  },
};

export const takenDown: Texts['takenDown'] = {
  title: 'This offer was taken down',
  text: 'We took it down from this service. It is not because of you. You have an application under way? We wrote to you.',
};

export const refused: Texts['refused'] = {
  lost: 'The address may be incomplete. If it comes from a mail, open the link from the mail again, or copy all of it.',
  unsaved: 'Nothing was recorded.',
  ours: 'This is our fault.',
  later: 'Try again in a moment.',
  inMinutes: (minutes) => `Try again in ${countedInEnglish(minutes, 'minute', 'minutes')}.`,
  fields: 'To correct:',
  reference: 'Reference to give us:',
};
