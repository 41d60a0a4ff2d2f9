import type { InvitationTexts, PasskeyTexts, SignInTexts } from './fr.js';

export const en: SignInTexts = {
  subject: (code) => `${code}: your code to sign in`,
  title: 'Enter your space',
  code: 'Type this code in the page where you gave your address:',
  link: 'Or, on the same device, press this button:',
  button: 'Sign in',
  until: 'The code and the button work once, for 10 minutes.',
  unasked:
    'You asked for nothing? Do nothing: without this code nobody enters. Give it to nobody; we never ask for it.',
};

export const passkeysEn: PasskeyTexts = {
  hello: 'Hello,',
  added: {
    subject: 'A device can now enter without a code',
    says: 'A device was just added to your account: it can enter your space without a code sent by e-mail.',
  },
  removed: {
    subject: 'A device can no longer enter without a code',
    says: 'A device was just removed from your account: it can no longer enter your space.',
  },
  browser: 'Added from',
  notYou:
    'Was it not you? Open your space, remove the devices you do not recognise, then end the other sessions in “Your access”.',
  see: 'See my devices',
};

export const invitationEn: InvitationTexts = {
  hello: 'Hello,',
  subject: 'You are invited into a space',
  subjectOf: (organisation) => `${organisation} invites you into its space`,
  title: 'Join your colleagues',
  asked:
    'Somebody who hosts pupils invites you into the space of their organisation, where applications are read and answered.',
  askedBy: (by, organisation) =>
    `${by || 'Somebody'} invites you into the space of “${organisation}”, where applications of pupils are read and answered.`,
  see: 'See the invitation',
  next: (days) =>
    `Give this address, then the code that you will receive: you then say whether you accept. The invitation is valid for ${days} days.`,
  unknown: 'You do not know this organisation? Do nothing: nothing opens without you.',
};
