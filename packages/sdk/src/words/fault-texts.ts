import type { FormFault, FormField } from '../rules/index.js';

/** The texts of what is wrong in an application's form. */
export interface FaultTexts {
  /** Under each field; `wrong` says what nothing else does. */
  sentences: Readonly<Record<FormField, { wrong: string } & { readonly [Fault in FormFault]?: string }>>;
  /** How the summary names each field. */
  names: Readonly<Record<FormField, string>>;
  /** How a sentence begins that names its field itself, and whose it is. */
  namesItself: string;
  /** Between a field's name and its sentence. */
  colon: string;
  /** Above the summary. */
  left(n: number): string;
}

/** The text under a field. */
export function faultSentence({ sentences }: FaultTexts, field: FormField, fault: FormFault): string {
  return sentences[field][fault] ?? sentences[field].wrong;
}

/** A line of the summary: the field's name, then the first sentence of its text, unless that names it itself. */
export function faultLine(texts: FaultTexts, field: FormField, fault: FormFault): string {
  const [first = ''] = faultSentence(texts, field, fault).split(/\.(?= |$)/);
  if (first.startsWith(texts.namesItself)) return first;
  return texts.names[field] + texts.colon + first.charAt(0).toLowerCase() + first.slice(1);
}
