import type { Letter } from '../../ports/index.js';
import { text } from './letter.js';

const RECIPIENTS = { pupil: 'à l’élève', representative: 'au responsable légal', employer: 'à la structure' };

/** Who a letter is for. */
export type Recipient = keyof typeof RECIPIENTS;

/** The same letter, marked as a trial, as the person who tries receives all of them. */
export function asTrial(letter: Letter, recipient: Recipient): Letter {
  return {
    ...letter,
    title: letter.title ?? letter.subject,
    subject: `[ESSAI] ${letter.subject}`,
    blocks: [
      text(`Ceci est un essai : rien n’est réel. Hors essai, ce mail irait ${RECIPIENTS[recipient]}.`),
      ...letter.blocks,
    ],
  };
}
