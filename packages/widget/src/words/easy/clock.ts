/** The time that a moment is, as French has it; that of the French texts would make a chunk for both. */
export function clock(moment: Date): string {
  return `${moment.getHours()}\u00a0h\u00a0${String(moment.getMinutes()).padStart(2, '0')}`;
}
