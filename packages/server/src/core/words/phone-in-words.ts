/**
 * A telephone number as it is read aloud: « 02 99 12 34 56 », also for one stored as it is dialled from abroad; one with
 * another country’s code stays as it is.
 */
export function phoneInWords(phone: string | undefined): string | undefined {
  const [, national] = /^(?:0|\+33)([1-9]\d{8})$/.exec(phone ?? '') ?? [];
  return national ? `0${national}`.replaceAll(/\d\d(?!$)/g, '$& ') : phone;
}
