import type { Site } from '../hosted/site.js';
import { textsOf } from '../hosted/texts/index.js';
import { attributesOf, writeWish, type ElementName, type Wish } from '../hosted/wish.js';
import { announcedPath, ELEMENT_FACTS, pagePath } from './elements.js';

/** Something to copy into a site. */
export interface Snippet {
  /** Anchor on the page. */
  id: string;
  title: string;
  /** When to choose it, and where to put it. */
  advice: string;
  code: string;
}

/** Stand where the site's key, or the number of its offer, will be. */
const KEY_TO_COME = 'pk_live_VOTRE_CLE';
const OFFER_TO_COME = 'of_NUMERO_DE_L_OFFRE';

/** The four ways into a site, the best first. */
export function snippets(site: Site, wish: Wish): Snippet[] {
  const { name, keyed, framed, page } = toCopy(site, wish);
  const { room } = ELEMENT_FACTS[name];
  return [
    {
      id: 'script',
      title: 'Dans la page (le mieux)',
      advice: `Si vous pouvez coller du HTML : bloc « HTML personnalisé », gabarit de page… Collez les deux parties là où cela doit paraître. Pour que rien ne bouge dans la page pendant que le contenu arrive, ajoutez à votre feuille de style : stage-${name} { display: block; min-block-size: ${room} }`,
      code: scriptCode(site, keyed, page),
    },
    {
      id: 'cadre',
      title: 'Dans un cadre',
      advice: `Si votre site refuse les éléments qu’il ne connaît pas, ou si d’autres scripts de la page ne doivent rien voir de ce que tapent les élèves. Le cadre prend de lui-même la bonne hauteur.${wish.theme === 'etat' ? ' Il ne lit pas les couleurs de votre page : il garde les nôtres.' : ''}`,
      code: frameCode(site, framed, page),
    },
    {
      id: 'wordpress',
      title: 'WordPress',
      advice:
        'Sans droit de coller du HTML : mettez cette adresse seule sur sa ligne, dans un bloc « Paragraphe » ou « Contenu embarqué ». WordPress en fait un cadre.',
      code: site.url + (wish.key === undefined ? pagePath(keyed) : announcedPath(framed)),
    },
    {
      id: 'lien',
      title: 'Un lien, un mail, un ENT',
      advice: 'Partout ailleurs. La page s’ouvre sans compte et marche même sans JavaScript.',
      code: page,
    },
  ];
}

interface ToCopy {
  name: ElementName;
  /** The wish with what is still to come in its place; and the same for a frame, which reads no colours around it. */
  keyed: Wish;
  framed: Wish;
  /** Address of the page that does the same without a script. */
  page: string;
}

function toCopy(site: Site, wish: Wish): ToCopy {
  const name = wish.element ?? 'search';
  const looks = { ...(name === 'apply' && { 'offer-id': OFFER_TO_COME }), ...wish.looks };
  const keyed = { ...wish, key: wish.key ?? KEY_TO_COME, looks };
  const { theme, ...others } = keyed;
  const framed = theme === 'etat' || !theme ? others : { ...others, theme };
  return { name, keyed, framed, page: site.url + pagePath(keyed) };
}

function scriptCode(site: Site, wish: Wish, page: string): string {
  const name = wish.element ?? 'search';
  const attributes = attributesOf(wish).map(([attribute, value]) => `\n  ${attribute}="${escaped(value)}"`);
  return [
    `<script type="module" src="${site.url}/widget/@1/stage.js"></script>`,
    `<stage-${name}\n  api="${site.url}"${attributes.join('')}\n>`,
    `  <a href="${escaped(page)}">${textsOf(wish).frames[name].link}</a>`,
    `</stage-${name}>`,
  ].join('\n');
}

function frameCode(site: Site, { element, ...wish }: Wish, page: string): string {
  const named = element ? ` data-stage-element="${element}"` : '';
  return [
    `<div${named} data-stage-frame="${escaped(writeWish(wish).slice(1))}">`,
    `  <a href="${escaped(page)}">${textsOf(wish).frames[element ?? 'search'].link}</a>`,
    '</div>',
    `<script src="${site.url}/embed/loader.js" async></script>`,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** What a site's Content-Security-Policy must allow, in each way. */
export function policyLines(site: Site): { way: string; lines: string }[] {
  const { origin } = new URL(site.url);
  return [
    { way: 'Dans la page', lines: `script-src ${origin};\nconnect-src ${origin};\nworker-src blob:;` },
    { way: 'Dans un cadre', lines: `script-src ${origin};\nframe-src ${origin};` },
    { way: 'WordPress', lines: `frame-src ${origin};` },
  ];
}

/** What a statement calls each element, and what it does. */
const STATED: Record<ElementName, [name: string, what: string]> = {
  search: ['Recherche de stages d’observation', 'Les offres de stage de cette page sont affichées'],
  offers: ['Liste d’offres de stage d’observation', 'Les offres de stage de cette page sont affichées'],
  apply: ['Candidature à un stage d’observation', 'Le formulaire de candidature de cette page est affiché'],
};

/** For the accessibility statement of a site. It promises what is checked, and says what is not. */
export function accessibilityWords(site: Site, wish: Wish): string {
  const { name, page } = toCopy(site, wish);
  const [title, what] = STATED[name];
  return `${title}. ${what} par un composant fourni par « 1 élève, 1 stage ». Il se parcourt au clavier, annonce ce qui change aux lecteurs d’écran, suit les réglages de taille et de contraste, et ses états sont vérifiés par des tests automatiques. Ces tests ne couvrent pas tous les critères du RGAA et aucun audit par un tiers n’a encore eu lieu : ce contenu n’est donc pas déclaré conforme. La même chose se fait sans JavaScript à l’adresse ${page}.`;
}
