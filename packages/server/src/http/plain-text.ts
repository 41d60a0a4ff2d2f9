/** Text as a person meant it: a form writes line breaks as CR LF, a paste brings invisible characters. */
export function toPlainText(typed: string): string {
  return typed.replaceAll('\r\n', '\n').replaceAll(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');
}
