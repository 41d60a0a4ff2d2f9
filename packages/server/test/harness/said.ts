/** A text of a catalogue: what it says, or how it is asked. */
export interface Said {
  /** Where it stands: `search.near`. */
  path: string;
  /** What it says with such arguments; undefined where it takes others. */
  with(...given: readonly unknown[]): string | undefined;
  isAsked: boolean;
}

/** What functions of catalogues take: a number, a name, a day, a list of names, a list of months. */
export const GIVEN: readonly unknown[] = [
  2,
  'Angers',
  new Date('2027-03-10T10:00:00Z'),
  ['4e', '3e'],
  [[{ day: new Date('2027-03-10T10:00:00Z') }]],
  '2027-W24',
  undefined,
];

/** Every text of a catalogue. */
export function saidBy(catalogue: unknown, path = ''): Said[] {
  if (typeof catalogue === 'string') return [{ path, isAsked: false, with: () => catalogue }];
  // What a catalogue holds are texts, and functions that make them.
  if (typeof catalogue === 'function')
    return [{ path, isAsked: true, with: (...given) => ask(catalogue as Text, given) }];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, inner]) => saidBy(inner, path ? `${path}.${name}` : name));
}

/** Every sentence that a catalogue may say, with each kind of argument in each place. */
export function sentencesOf(catalogue: unknown): { path: string; text: string }[] {
  return saidBy(catalogue).flatMap(({ path, ...said }) => {
    const given = said.isAsked ? GIVEN : [undefined];
    const texts = given.flatMap((one) => said.with(one, one, one, one) ?? []);
    return [...new Set(texts)].map((text) => ({ path, text }));
  });
}

type Text = (...given: readonly unknown[]) => unknown;

function ask(text: Text, given: readonly unknown[]): string | undefined {
  try {
    const said = text(...given);
    return typeof said === 'string' ? said : undefined;
  } catch {
    return undefined;
  }
}
