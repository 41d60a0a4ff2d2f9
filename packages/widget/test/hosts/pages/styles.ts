import { hostPages } from '../host-page.js';
import { SMALL_ROOT, staysInside, staysReadable, UNSET_WITH_WEIGHT } from './conditions.js';

/** Pages whose styles reach for everything. */
export const styles = hostPages([
  {
    name: 'everything unset',
    css: '* { all: unset } main { display: block }',
    visit: staysReadable,
  },
  {
    name: 'everything unset, with more weight',
    css: UNSET_WITH_WEIGHT,
    visit: staysReadable,
  },
  {
    name: 'a root of 62.5 %',
    css: SMALL_ROOT,
    visit: staysReadable,
  },
  {
    name: 'a framework that restarts every element',
    css: `*, *::before, *::after { box-sizing: border-box }
body { margin: 0; font: 1rem/1.5 Georgia, serif; color: #212529; -webkit-text-size-adjust: 100% }
a { color: #0d6efd; text-decoration: underline } h1, h2, h3, h4 { margin: 0 0 .5rem; font-weight: 500 }
button { border-radius: 0; text-transform: none } input, button, select, textarea { margin: 0; font: inherit }
label { display: inline-block; margin-bottom: .5rem } fieldset { border: 0; min-width: 0; padding: 0 }
legend { float: left; width: 100%; font-size: 1.5rem } [hidden] { display: none !important }
.card { border: 9px solid red; display: flex; flex-direction: row } .btn { display: none }
.row { margin: 0 -15px } .row > * { width: 100%; padding: 0 15px } .h1, .h2, .small { font-size: 80px }
.badge, .chip, .panel, .hint { position: absolute; color: white }`,
    visit: staysReadable,
  },
  {
    name: 'a sheet that flattens every element',
    css: `*, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 }
html { line-height: 1.5; tab-size: 4 } h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
a { color: inherit; text-decoration: inherit } ol, ul, menu { list-style: none }
img, svg, video { display: block; vertical-align: middle; max-width: 100%; height: auto }
button, input, select, textarea { font: inherit; color: inherit; background: transparent; border-radius: 0 }
:where(stage-search) { padding: 0 } [hidden] { display: none !important }`,
    visit: staysReadable,
  },
  {
    name: 'texts that inherit the worst',
    css: `main { color: white; text-transform: uppercase; letter-spacing: .4em; word-spacing: 2em; line-height: 3;
  text-indent: 5em; text-align: justify; white-space: pre; word-break: break-all; hyphens: auto; direction: ltr;
  font: italic 900 small-caps 30px/1 fantasy; text-shadow: 0 0 9px red; list-style: square; cursor: none;
  writing-mode: horizontal-tb; -webkit-text-fill-color: white; -webkit-text-stroke: 3px red; tab-size: 20;
  font-variant: small-caps; font-feature-settings: 'smcp'; visibility: visible; quotes: none }`,
    visit: async (person) => {
      await person.shows('Chercher');
      const style = getComputedStyle(person.all('label')[0] ?? person.element);
      const inherited = {
        style: style.fontStyle,
        caps: style.fontVariantCaps,
        features: style.fontFeatureSettings,
        breaks: style.wordBreak,
        hyphens: style.hyphens || style.getPropertyValue('-webkit-hyphens'),
        fill: style.webkitTextFillColor === style.color,
        stroke: style.webkitTextStrokeWidth,
      };
      const wanted = {
        ...{ style: 'normal', caps: 'normal', features: 'normal', breaks: 'normal' },
        ...{ hyphens: 'manual', fill: true, stroke: '0px' },
      };
      if (JSON.stringify(inherited) !== JSON.stringify(wanted))
        throw new Error(`Inherited: ${JSON.stringify(inherited)}`);
      await staysReadable(person);
    },
  },
  {
    name: 'nothing can be selected or pressed',
    css: `* { user-select: none; -webkit-user-select: none; pointer-events: none; touch-action: none }
stage-search { opacity: 1 }`,
    visit: async (person) => {
      await person.shows('Chercher');
      const { userSelect } = getComputedStyle(person.all('label')[0] ?? person.element);
      if (userSelect === 'none') throw new Error('Our texts cannot be selected.');
      await person.searchAndApply();
    },
  },
  {
    name: 'hidden visibility around us',
    css: 'main { visibility: hidden; opacity: 1 } main > * { visibility: visible }',
    visit: staysReadable,
  },
  { name: 'a sidebar of 240 px', frame: { width: 240 }, css: 'body { margin: 0 }', visit: staysReadable },
  {
    name: 'a page from right to left',
    root: { lang: 'ar', dir: 'rtl' },
    attributes: { language: 'fr' },
    visit: staysReadable,
  },
  {
    name: 'quirks mode',
    isQuirky: true,
    body: (element) => `<table width="100%"><tr><td>${element}</table>`,
  },
  {
    name: 'text zoomed to 200 %',
    css: 'html { font-size: 200% } stage-search { --stage-font-size: 1rem }',
    visit: async (person) => {
      await person.shows('Chercher');
      await person.searchAndApply();
      staysInside(person);
    },
  },
  {
    name: 'a flexible box that squeezes',
    css: 'main { display: flex; align-items: center; justify-content: center } main > * { flex: 1 1 0; float: left }',
    visit: staysReadable,
  },
  {
    name: 'a page in dark colours',
    css: ':root { color-scheme: dark } body { background: #101010; color: #eee }',
    visit: staysReadable,
  },
]);
