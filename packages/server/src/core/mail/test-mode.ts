import type { Letter, Recipient } from '../../ports/index.js';
import { text } from './letter.js';
import { frameTexts } from './texts/index.js';

/** The same letter, marked as a trial, as the person who tries receives all of them. */
export function asTrial(letter: Letter, recipient: Recipient): Letter {
  const { trial: texts } = frameTexts(letter.lang);
  return {
    ...letter,
    title: letter.title ?? letter.subject,
    subject: texts.subject(letter.subject),
    blocks: [text(texts.text(recipient)), ...letter.blocks],
  };
}
