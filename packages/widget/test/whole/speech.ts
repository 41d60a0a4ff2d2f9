/** What the browser tells assistive technology of an element, as its accessibility tree has it. */
export interface Heard {
  role: string;
  name?: string;
  description?: string;
  value?: string | number;
  level?: number;
  checked?: boolean | 'mixed';
  expanded?: boolean;
  required?: boolean;
  invalid?: string | boolean;
  focused?: boolean;
  children?: Heard[];
}

const ROLES: Record<string, string> = {
  DisclosureTriangle: 'bouton',
  button: 'bouton',
  checkbox: 'case à cocher',
  combobox: 'champ à suggestions',
  form: 'formulaire',
  group: 'groupe',
  heading: 'titre',
  link: 'lien',
  listbox: 'liste de choix',
  navigation: 'navigation',
  option: 'option',
  radio: 'bouton radio',
  radiogroup: 'choix',
  search: 'recherche',
  textbox: 'champ',
};

/** Live regions: only what they say is said. */
const ANNOUNCED = 'status';
const TEXTS = ['StaticText', 'LineBreak'];

/** Read from the top, line after line, in the words of a French screen reader. */
export function readAloud({ children = [] }: Heard): string[] {
  const lines: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text.trim()) lines.push(firm(text));
    text = '';
  };
  for (const [index, child] of children.entries()) {
    if (TEXTS.includes(child.role)) {
      if (!isLabelOf(child, children, index)) text += ` ${child.name ?? ''}`;
      continue;
    }
    flush();
    if (child.role === ANNOUNCED) continue;
    lines.push(firm(spoken(child)), ...(isNamedByContent(child) ? [] : readAloud(child)));
  }
  flush();
  return lines;
}

/** What has the focus, as it is said on arrival; undefined when nothing has it. */
export function focusAloud(tree: Heard): string | undefined {
  const found = everyone(tree).find(({ focused, role }) => focused && role !== 'RootWebArea');
  return found && firm(spoken(found));
}

/** What live regions say. */
export function announced(tree: Heard): string[] {
  return everyone(tree)
    .filter(({ role }) => role === ANNOUNCED)
    .map(({ children = [] }) => firm(children.map(({ name }) => name).join(' ')))
    .filter(Boolean);
}

function spoken({ role, name = '', level, value, description, ...states }: Heard): string {
  const what = `${ROLES[role] ?? role}${level ? ` de niveau ${level}` : ''}`;
  const isOff = states.checked === false ? 'non coché' : '';
  const isOpen = { true: 'déplié', false: 'replié' }[String(states.expanded)];
  const isWrong = states.invalid && states.invalid !== 'false' ? 'erroné' : '';
  const said = [
    name,
    value === undefined ? '' : `« ${value} »`,
    states.checked ? 'coché' : isOff,
    isOpen,
    states.required && 'obligatoire',
    isWrong,
    description,
  ];
  return `${what} : ${said.filter(Boolean).join(', ')}`;
}

/** A text that names the field beside it, or explains it, is said with the field. */
function isLabelOf({ name = '' }: Heard, siblings: Heard[], index: number): boolean {
  const isOther = ({ role }: Heard): boolean => !TEXTS.includes(role);
  const before = siblings.slice(0, index).findLast(isOther);
  const after = siblings.slice(index).find(isOther);
  const near = [
    before && ['radio', 'checkbox'].includes(before.role) ? before : undefined,
    after && ['textbox', 'combobox'].includes(after.role) ? after : undefined,
  ];
  return near.some((field) => `${field?.name ?? ''} ${field?.description ?? ''}`.includes(name.trim()));
}

function isNamedByContent({ role }: Heard): boolean {
  return [
    'DisclosureTriangle',
    'button',
    'combobox',
    'heading',
    'link',
    'option',
    'radio',
    'checkbox',
    'textbox',
  ].includes(role);
}

function everyone(node: Heard): Heard[] {
  return [node, ...(node.children ?? []).flatMap(everyone)];
}

const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const DAY = `\\d{1,2}(?:er)?(?: ${MONTH})?(?: \\d{4})?`;

/** Dates are those of the day the test runs: what is said around them is what counts. */
function firm(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.])/g, '$1')
    .replaceAll(new RegExp(`${DAY} au ${DAY}`, 'g'), '‹semaine›')
    .replaceAll(new RegExp(`\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?`, 'g'), '‹jour›')
    .replaceAll(new RegExp(`(?:de ${MONTH} à|en) ${MONTH}`, 'g'), '‹mois›')
    .replaceAll(/(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche) ‹jour›/g, '‹jour›')
    .trim();
}
