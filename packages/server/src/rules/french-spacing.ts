/** A document in French whose spaces inside quotation marks and before « : ; ? ! » break no line. */
export function withFirmSpaces(html: string): string {
  return html.replaceAll(/(?<=«) | (?=[»:;?!])/g, '\u00a0');
}
