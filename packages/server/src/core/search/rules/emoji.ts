import { EMOJI } from '../vocabulary/index.js';

/** A picture with all that is joined to it: 👩🏽‍🚒 is one. */
const PICTURE =
  /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|[\ufe0f\u200d]|\p{Emoji_Modifier})*/gu;

const meant = new Map(
  EMOJI.flatMap(([pictures, said]) => pictures.split(' ').map((picture) => [picture, said] as const)),
);

/** A text with the words of its pictures in their place, and those that mean nothing here. */
export function readEmoji(text: string): { text: string; unread: readonly string[] } {
  if (!ANY.test(text)) return { text, unread: NONE };
  const unread: string[] = [];
  const spelt = text.replaceAll(PICTURE, (picture) => {
    const said = [...picture].map((one) => meant.get(one)).find((word) => word !== undefined);
    if (said === undefined) unread.push(picture);
    return ` ${said ?? ''} `;
  });
  return { text: spelt, unread: [...new Set(unread)] };
}

const ANY = /\p{Extended_Pictographic}/u;
const NONE: readonly string[] = [];
