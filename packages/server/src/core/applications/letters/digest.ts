import type { Block, Letter, Recipient } from '../../../ports/index.js';
import { text } from '../../mail/letter.js';
import { letterTexts } from './texts/index.js';

/**
 * Several letters to the same reader as one: what each tells and its links, so that nothing is lost but the words
 * that would be said again.
 */
export function digestOf(recipient: Recipient, letters: readonly Letter[]): Letter {
  const all = letterTexts(letters[0]?.lang);
  const texts = all.digest[recipient];
  return {
    lang: all.lang,
    subject: texts.subject(letters.length),
    blocks: [text(all.hello), text(texts.why), ...letters.flatMap(toEntry), text(texts.links)],
  };
}

/** Blocks that tell something which the others of a letter do not. */
const TELLING: readonly Block['kind'][] = ['code', 'quote', 'facts', 'link'];

function toEntry(letter: Letter, index: number): Block[] {
  const told = letter.blocks.filter(({ kind }) => TELLING.includes(kind));
  return [text(`${index + 1}. ${letter.title ?? letter.subject}`), ...told];
}
