import { expect } from 'chai';
import * as widget from '#widget/index.js';
import * as api from '#widget/public-api.js';
import { styles as etat } from '#widget/styles/themes-part.js';
import { offers } from './offers.js';
import { SearchHarness } from './search-harness.js';

/** Names of the table and names found, both sorted. */
function expectSame(said: object, found: Iterable<string>): void {
  expect([...new Set(found)].sort()).to.deep.equal(Object.keys(said).sort());
}

describe('the public API, as editors and frameworks are told it,', () => {
  it('has the elements there are, and their attributes', async () => {
    for (const [tag, element] of Object.entries(api.ELEMENTS)) {
      await customElements.whenDefined(tag);
      expect(customElements.get(tag)).to.equal(widget[element.class]);
      const observed = widget[element.class].observedAttributes;
      // `lang` is of every element.
      expectSame(
        'takes' in element ? Object.fromEntries(element.takes.map((name) => [name, true])) : api.ATTRIBUTES,
        observed.filter((attribute) => attribute !== 'lang'),
      );
    }
  });

  it('hands and software 13.14: takes its key under a name that frameworks hand on', () => {
    const element = document.createElement('stage-search');
    element.setAttribute('publishable-key', 'pk_test_1');
    expect(element.key).to.equal('pk_test_1');
    element.publishableKey = 'pk_test_2';
    expect(element.key).to.equal('pk_test_2');
    element.removeAttribute('publishable-key');
    expect(element.key).to.equal(null);
  });

  it('has the events there are', () => {
    const classes = Object.entries(widget).filter(([name]) => name.endsWith('Event'));
    expectSame(
      Object.fromEntries(Object.values(api.EVENTS).map((event) => [event.class, event])),
      classes.map(([name]) => name),
    );
    for (const [type, { class: name }] of Object.entries(api.EVENTS)) {
      expect(Object.entries(widget).find(([one]) => one === name)?.[1]).to.have.property('type', type);
    }
  });

  it('has methods that can be called', () => {
    for (const name of Object.keys(api.METHODS)) expect(widget.StageSearch.prototype).to.respondTo(name);
  });

  it('has the properties that styles read', () => {
    const css = [...widget.StageSearch.elementStyles, etat].map(String).join('');
    expectSame(api.CSS_PROPERTIES, css.match(/--stage-[a-z-]+/g) ?? []);
  });

  it('has the parts that are drawn', async () => {
    const parts = new Set<string>();
    const page = await SearchHarness.open({ attributes: { place: '35238' } });
    const look = (): void => {
      for (const element of page.root.querySelectorAll('[part]'))
        element.part.forEach((part) => parts.add(part));
    };
    await page.shows('5 offres');
    await page.press('Modifier');
    look();
    await page.press(offers[0]?.title ?? '');
    await page.shows('Accès et conditions');
    look();
    await page.press('Je candidate');
    await page.until(() => !!page.root.querySelector('stage-application'));
    look();
    expectSame(api.PARTS, parts);
  });

  it('is all in the guide', async () => {
    const guide = await (await fetch('/docs/embed.md')).text();
    const names = [api.ATTRIBUTES, api.EVENTS, api.METHODS, api.PARTS, api.CSS_PROPERTIES, api.ELEMENTS];
    const missing = names
      .flatMap((table) => Object.keys(table))
      .filter((name) => !guide.includes(`\`${name}`));
    expect(missing).to.deep.equal([]);
    const rows = Object.entries(api.ATTRIBUTES).map(
      ([name, { says, example }]) => `| \`${name}\` | ${says} | \`${example}\` |`,
    );
    expect(guide).to.include(rows.join('\n'));
  });

  it('is written in the files of the package', async () => {
    const read = async (name: string): Promise<string> =>
      (await fetch(`/packages/widget/dist/${name}`)).text();
    const manifest = await read('custom-elements.json');
    const tags = [...manifest.matchAll(/"tagName": "([^"]+)"/g)].map(([, tag = '']) => tag);
    expectSame(api.ELEMENTS, tags);
    for (const name of ['custom-elements.json', 'html-custom-data.json', 'react.d.ts', 'vue.d.ts']) {
      const text = await read(name);
      expect(Object.keys(api.ATTRIBUTES).filter((attribute) => !text.includes(attribute))).to.deep.equal([]);
    }
  });
});
