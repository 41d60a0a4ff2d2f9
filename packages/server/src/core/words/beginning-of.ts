/** Characters that are shown of how a letter begins. */
const LONGEST = 90;

/** How a letter begins: its first sentence, or as much of it as a line or two hold. */
export function beginningOf(letter: string): string {
  const [first = ''] = letter.trim().split(/(?<=[.!?…])\s|\n/u);
  const letters = [...first];
  return letters.length <= LONGEST ? first : `${letters.slice(0, LONGEST).join('').trim()}…`;
}
