/** The time that a moment is where the device is, in one piece: `14 h 32`. */
export function clock(moment: Date): string {
  return `${moment.getHours()}\u00a0h\u00a0${String(moment.getMinutes()).padStart(2, '0')}`;
}
