import { ofName } from '../../rules/index.js';
import type { InterpretationTexts } from '../interpretation.js';

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const unread = (signs: string): string => `Nous n’avons pas pu lire ${quoted(signs)}. Écris plutôt un mot.`;

export const interpretation: InterpretationTexts = {
  mended: (kept) => `Résultats pour ${quoted(kept)}.`,
  leftOut: (kept, leftOut) =>
    `Rien pour tous ces mots. Voici pour ${quoted(kept)}, sans ${leftOut.map(quoted).join(' ni ')}.`,
  nothing: (kept) => `Rien non plus pour ${quoted(kept)}.`,
  around: (place, km) => `Autour ${ofName(place)}, à ${km}\u00a0km au plus.`,
  widened: (place, asked, km) =>
    `Rien à moins de ${asked}\u00a0km ${ofName(place)}. Voici à ${km}\u00a0km au plus.`,
  far: (place) => `Rien autour ${ofName(place)}. Voici partout en France.`,
  nowhere: (place) => `Rien autour ${ofName(place)}, ni ailleurs en France.`,
  unread,
  unreadAlone: (signs) => `${unread(signs)} En attendant, nous avons cherché sans.`,
  instead: (typed) => `Chercher plutôt ${quoted(typed)}`,
  wordForWord: (typed) => `Chercher ${quoted(typed)} mot pour mot`,
  everywhere: (kept) => `${kept ? `Chercher ${quoted(kept)}` : 'Chercher'} partout en France`,
};
