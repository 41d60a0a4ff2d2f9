import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.js';

test('what a page shows of others is text, in elements and in attributes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const { text } = html`<p title="${words}">${words}</p>`;
      expect(text.match(/[<>"']/g)?.join('')).toBe('<"">' + '<>');
    }),
  );
});

test('templates nest, lists join, and what is absent leaves nothing', () => {
  const items = ['<', '&'].map((item) => html`<li>${item}</li>`);
  expect(html`${items}${false}${undefined}${''}`.text).toBe('<li>&#60;</li><li>&#38;</li>');
});
