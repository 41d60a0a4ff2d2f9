/** Characters of a text of a file that are shown. */
const SHOWN = 60;

/** A text of a file as far as it is shown: nobody reads more to find it. */
export function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
