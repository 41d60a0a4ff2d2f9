/** A length of time, in one piece: `1 minute`, `5 minutes`. */
export function minutesInEnglish(n: number): string {
  return `${n}\u00a0minute${n === 1 ? '' : 's'}`;
}
