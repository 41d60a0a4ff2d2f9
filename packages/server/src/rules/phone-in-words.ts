/** A telephone number as it is read aloud: « 02 99 12 34 56 »; one with a country’s code stays as it is. */
export function phoneInWords(phone: string | undefined): string | undefined {
  return phone && /^0\d{9}$/.test(phone) ? phone.replaceAll(/\d\d(?!$)/g, '$& ') : phone;
}
