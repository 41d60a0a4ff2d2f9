import type { InterpretationTexts } from '@1eleve1stage/sdk/words';

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const unread = (signs: string): string => `Nous ne pouvons pas lire ${quoted(signs)}. Écris un mot.`;

export const interpretation: InterpretationTexts = {
  mended: (kept) => `Voici les stages pour ${quoted(kept)}.`,
  leftOut: (kept, leftOut) =>
    `Il n’y a rien pour tous tes mots. Voici les stages pour ${quoted(kept)}. Nous avons enlevé ${leftOut.map(quoted).join(' et ')}.`,
  nothing: (kept) => `Il n’y a rien pour ${quoted(kept)} non plus.`,
  around: (place, km) => `Ville\u00a0: ${place}. Les stages sont à moins de ${km}\u00a0km.`,
  widened: (place, asked, km) =>
    `Ville\u00a0: ${place}. Il n’y a rien à moins de ${asked}\u00a0km. Les stages sont à moins de ${km}\u00a0km.`,
  far: (place) => `Ville\u00a0: ${place}. Il n’y a rien près de cette ville. Voici toute la France.`,
  nowhere: (place) => `Ville\u00a0: ${place}. Il n’y a rien près de cette ville, et rien ailleurs.`,
  unread,
  unreadAlone: (signs) => `${unread(signs)} Nous avons cherché sans.`,
  instead: (typed) => `Chercher ${quoted(typed)}`,
  wordForWord: (typed) => `Chercher ${quoted(typed)} mot pour mot`,
  everywhere: (kept) => `${kept ? `Chercher ${quoted(kept)}` : 'Chercher'} dans toute la France`,
};
