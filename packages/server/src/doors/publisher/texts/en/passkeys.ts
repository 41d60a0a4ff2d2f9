import type { Texts } from '../fr/index.js';

export const passkeys: Texts['passkeys'] = {
  title: 'Enter without a code',
  says: 'With the fingerprint, the face or the unlock code of your phone or computer, instead of a mail. Devices call it a passkey.',
  enter: 'Enter with my device',
  enterSays: 'Have you added this device in your settings? Unlocking it is enough.',
  list: 'Your devices',
  none: 'No device yet: you enter with the code sent by e-mail.',
  unknownBrowser: 'Unknown browser',
  used: (made, used) => `Added on ${made}. Last entered on ${used}.`,
  unused: (made) => `Added on ${made}.`,
  remove: 'Remove',
  make: 'Add this device',
  makeSays:
    'Your device asks you to unlock it, then keeps a key for this site. Neither fingerprint nor face reaches us. A mail will tell you that it is added.',
  full: 'You have ten devices, the most there can be. Remove one to add another.',
  unable: 'This browser cannot do it. The code sent by e-mail always works.',
  why: 'You are about to change which devices enter in your name.',
  cancelled: 'Your device confirmed nothing: nothing is done. You can try again.',
  already: 'This device is already in your list.',
  confirm: {
    title: 'Confirm that it is you',
    says: 'Your device asks you to unlock it.',
    go: 'Confirm with my device',
    instead: 'Confirm with my device, without a mail',
  },
  added: { title: 'This device is added', says: 'Next time, enter with it: nothing to receive.' },
  faults: {
    unknown: {
      title: 'You are not in',
      says: 'The key of this device opens nothing here, or the page stood open for too long. Try again, or enter by e-mail.',
    },
    over: {
      title: 'Nothing is done',
      says: 'The page stood open for too long, or has served already. Try again.',
    },
    refused: { title: 'Nothing is done', says: 'Your device gave no suitable key. Try again.' },
    tooMany: { title: 'Nothing is done', says: 'You have ten devices already, the most there can be.' },
  },
};
