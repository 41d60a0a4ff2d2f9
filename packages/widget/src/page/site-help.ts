// Help for whoever looks after the site, in chunks that pupils never load.

import { languageAround } from './language-around.js';

type Advise = typeof import('./advice-part.js').advise;

/** Says in the console what an element leaves out, and what to write instead. */
export async function adviseInConsole({ localName }: Element, refused: Parameters<Advise>[1]): Promise<void> {
  const { advise } = await import('./advice-part.js');
  advise(localName, refused);
}

/**
 * Says what is missing, and shows what stops an element on its page where the address asks: `?diagnose`.
 *
 * @param service as far as it is known
 */
export function startSiteHelp(
  element: HTMLElement,
  service: Parameters<typeof import('./diagnosis/diagnosis-part.js').diagnose>[1],
  hasService: boolean,
  language = languageAround(element),
): void {
  if (!hasService) void adviseInConsole(element, [{ attribute: 'api', text: service.base }]);
  if (/[?&]diagnose\b/.test(location.search)) {
    void import('./diagnosis/diagnosis-part.js').then(({ diagnose }) => diagnose(element, service, language));
  }
}
