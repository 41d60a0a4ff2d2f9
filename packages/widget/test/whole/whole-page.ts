import '#widget/define.js';
import { Person } from '../hosts/person.js';
import { WholeService } from './whole-service.js';

interface Opened {
  person: Person;
  service: WholeService;
}

/** The element in a page, with both halves of the service, and somebody in front of it. */
export async function openWhole(attributes: Record<string, string> = {}): Promise<Opened> {
  const service = new WholeService();
  const element = document.createElement('stage-search');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = service.client;
  const main = document.createElement('main');
  main.append(element);
  document.body.replaceChildren(main);
  await element.updateComplete;
  return { person: new Person(), service };
}
