/** A piece of a plain text: a paragraph, or a list whose lines began with a dash or a dot. */
export type TextBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

const BULLET = /^\s*[-–•*]\s+/;

/** Cuts a plain text as its author laid it out: one line, one paragraph; lines with dashes, a list. */
export function toBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim()) continue;
    const last = blocks.at(-1);
    if (!BULLET.test(line)) blocks.push({ kind: 'paragraph', text: line.trim() });
    else if (last?.kind === 'list') last.items.push(line.replace(BULLET, '').trim());
    else blocks.push({ kind: 'list', items: [line.replace(BULLET, '').trim()] });
  }
  return blocks;
}
