import { searchPath, type Site } from '../hosted/site.js';
import { attributesOf, writeWish, type Wish } from '../hosted/wish.js';

/** Something to copy into a site. */
export interface Snippet {
  /** Anchor on the page. */
  id: string;
  title: string;
  /** When to choose it, and where to put it. */
  advice: string;
  code: string;
}

/** Stands where the site's key will be. */
const KEY_TO_COME = 'pk_live_VOTRE_CLE';

/** The four ways into a site, the best first. */
export function snippets(site: Site, wish: Wish): Snippet[] {
  const keyed = { ...wish, key: wish.key ?? KEY_TO_COME };
  const { key: _, theme: __, ...shown } = wish;
  const page = site.url + searchPath(shown);
  return [
    {
      id: 'script',
      title: 'Dans la page (le mieux)',
      advice:
        'Si vous pouvez coller du HTML : bloc « HTML personnalisé », gabarit de page… Collez les deux parties là où les offres doivent paraître. Pour que rien ne bouge dans la page pendant qu’elles arrivent, ajoutez à votre feuille de style : stage-search { display: block; min-block-size: 48em }',
      code: scriptCode(site, keyed, page),
    },
    {
      id: 'cadre',
      title: 'Dans un cadre',
      advice:
        'Si votre site refuse les éléments qu’il ne connaît pas, ou si d’autres scripts de la page ne doivent rien voir de ce que tapent les élèves. Le cadre prend de lui-même la bonne hauteur.',
      code: frameCode(site, keyed, page),
    },
    {
      id: 'wordpress',
      title: 'WordPress',
      advice:
        'Sans droit de coller du HTML : mettez cette adresse seule sur sa ligne, dans un bloc « Paragraphe » ou « Contenu embarqué ». WordPress en fait un cadre.',
      code: site.url + searchPath(wish.key === undefined ? shown : keyed),
    },
    {
      id: 'lien',
      title: 'Un lien, un mail, un ENT',
      advice: 'Partout ailleurs. La page s’ouvre sans compte et marche même sans JavaScript.',
      code: page,
    },
  ];
}

function scriptCode(site: Site, wish: Wish, page: string): string {
  const attributes = attributesOf(wish).map(([name, value]) => `\n  ${name}="${escaped(value)}"`);
  return [
    `<script type="module" src="${site.url}/widget/@1/stage.js"></script>`,
    `<stage-search\n  api="${site.url}"${attributes.join('')}\n>`,
    `  <a href="${escaped(page)}">Voir les offres de stage</a>`,
    '</stage-search>',
  ].join('\n');
}

function frameCode(site: Site, wish: Wish, page: string): string {
  return [
    `<div data-stage-frame="${escaped(writeWish(wish).slice(1))}">`,
    `  <a href="${escaped(page)}">Voir les offres de stage</a>`,
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

/** For the accessibility statement of a site. It promises what is checked, and says what is not. */
export function accessibilityWords(site: Site, wish: Wish): string {
  const { key: _, theme: __, ...shown } = wish;
  return `Recherche de stages d’observation. Les offres de stage de cette page sont affichées par un composant fourni par « 1 élève, 1 stage ». Il se parcourt au clavier, annonce ses résultats aux lecteurs d’écran, suit les réglages de taille et de contraste, et ses états sont vérifiés par des tests automatiques. Ces tests ne couvrent pas tous les critères du RGAA et aucun audit par un tiers n’a encore eu lieu : ce contenu n’est donc pas déclaré conforme. La même recherche et la candidature existent sans JavaScript à l’adresse ${site.url}${searchPath(shown)}.`;
}
