import { withoutSeparators } from '@1eleve1stage/sdk/rules';

/** Text as the service takes it: what a paste may carry along and nobody sees is left out. */
export function cleanText(text: string): string {
  return (
    text
      .normalize('NFC')
      // C0 but tab and line breaks, DEL and C1, bidirectional overrides: as the contract refuses them.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
      .trim()
  );
}

/** Clean text on one line. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
}

export function cleanEmail(text: string): string {
  return cleanText(text).replace(/\s/g, '');
}

/** A telephone number without separators, `+` for the `00` some people dial. */
export function cleanPhone(text: string): string {
  return withoutSeparators(cleanText(text)).replace(/^00/, '+');
}
