/** Who writes, and what they type, step by step. */
export const EMAIL = 'sophie@verdon.example';
export const TRADE = {
  ...{
    step: '1',
    title: 'Boulanger, boulangère',
    sees: 'Le pétrissage, la cuisson.',
    does: 'Peser la farine.',
  },
  with: 'Karim, au fournil',
};
export const PLACE = {
  step: '2',
  employer: 'Aux Trois Épis',
  postcode: '35000',
  city: 'Rennes',
  email: EMAIL,
};
export const DAY = {
  'thursday-start': '07:00',
  'thursday-end': '15:00',
  'thursday-from': '10:30',
  'thursday-to': '11:00',
};
export const TIME = { step: '3', grades: 'quatrieme troisieme', weeks: '2027-W02', seats: '2' };

export const plain = async (answer: Response): Promise<string> =>
  (await answer.clone().text()).replaceAll(/<[^<>]*>/g, ' ').replaceAll(/\s+/g, ' ');
export const locationOf = (answer: Response): string => answer.headers.get('location') ?? '';
export const draftIn = (path: string): string => /draft=(od_\w+)/.exec(path)?.[1] ?? '';

const decoded = (text: string): string =>
  text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** What the fields of a page say, which a browser sends back; of boxes those that are ticked, weeks, schools and places together. */
export function formOf(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const set = (name = '', value = ''): void => {
    const before =
      ['weeks', 'schools', 'places'].includes(name) && fields[name] !== undefined ? `${fields[name]} ` : '';
    fields[name] = before + decoded(value);
  };
  for (const [input, name, value] of page.matchAll(/<input[^>]*\bname="([^"]+)"[^>]*\bvalue="([^"]*)"[^>]*/g))
    if (!/type="(?:radio|checkbox)"/.test(input) || input.includes(' checked')) set(name, value);
  for (const [, name, value] of page.matchAll(/<textarea[^>]*\bname="([^"]+)"[^>]*>\n?([^<]*)/g))
    set(name, value);
  for (const [, name, options = ''] of page.matchAll(/<select[^>]*\bname="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    set(name, /value="([^"]*)" selected/.exec(options)?.[1]);
  return fields;
}
