import type { TestService } from './test-service.js';

/** A page that was answered. */
export interface Answer {
  status: number;
  text: string;
  headers: Headers;
}

/** Where a form goes, and what it carries hidden. */
export interface PostedForm {
  action: string;
  hidden: Record<string, string>;
}

let pupils = 0;

/** What somebody types, who never applied before. */
export function typed(change: Record<string, string> = {}): Record<string, string> {
  pupils += 1;
  return {
    firstName: 'Jade',
    lastName: 'Moreau',
    email: `jade${pupils}@famille.example`,
    birthDate: '14 03 2011',
    phone: '',
    grade: 'seconde',
    school: 'Lycée des Exemples, Rennes',
    className: '2de 4',
    weeks: '2027-W24',
    motivation: 'J’aime comprendre\r\n« comment » les choses sont faites : vraiment !',
    representativeName: 'Claire Moreau',
    representativeEmail: 'claire@famille.example',
    representativePhone: '02 98 00 00 00',
    isInformed: 'yes',
    ...change,
  };
}

export async function postForm(
  service: TestService,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
): Promise<Answer> {
  const response = await service.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/**
 * The form as a browser would send it untouched: where it goes and what it carries hidden. Some seconds pass, as they
 * do while a person fills it in.
 */
export async function openFormAt(service: TestService, path: string): Promise<PostedForm> {
  const response = await service.request(path);
  service.travelTo(new Date(service.ports.now().getTime() + 5000));
  return readForm(await response.text());
}

export function readForm(text: string): PostedForm {
  const form = /<form[^>]*method="post"[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/s.exec(text);
  const hidden = [...(form?.[2] ?? '').matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return {
    action: (form?.[1] ?? '').replaceAll('&#38;', '&'),
    hidden: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
  };
}
