import { adoptStyles, css, supportsAdoptingStyleSheets } from 'lit';

/**
 * False where no style can be worn, which the console then tells: the browser adopts no style sheets, and the page
 * forbids style elements.
 */
export function canAdoptStyles(): boolean {
  if (supportsAdoptingStyleSheets) return true;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [css``]);
  document.head.append(host);
  const isAdopted = !!root.querySelector('style')?.sheet;
  host.remove();
  if (!isAdopted) void import('../../page/advice-part.js').then(({ adviseOnStyles }) => adviseOnStyles());
  return isAdopted;
}
