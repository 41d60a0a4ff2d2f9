import type { ProblemCode } from '@1eleve1stage/sdk/contract';
import type { Facts } from './facts.js';

/** What is well, or not, on a page, and the line that mends it. */
export interface Finding {
  isWell: boolean;
  title: string;
  text?: string;
  line?: string;
}

/** Narrower, an element is hard to read. */
const NARROW = 240;

/** What the facts say, for whoever looks after the site; what stops the embed first. */
export function conclude(facts: Facts): Finding[] {
  const findings = [
    serviceFinding(facts),
    ...policyFindings(facts),
    keyFinding(facts),
    ...pageFindings(facts),
  ];
  return [...findings].sort((a, b) => Number(a.isWell) - Number(b.isWell));
}

function serviceFinding({ service, failure, isOnline, blocked }: Facts): Finding {
  if (!service) {
    return {
      isWell: false,
      title: 'L’adresse du service n’est pas lisible',
      text: 'Écrivez-la dans l’attribut api de l’élément.',
      line: '<stage-search api="https://stages.example.fr">',
    };
  }
  if (!isOnline) return { isWell: false, title: 'Cet ordinateur n’est pas connecté' };
  if (failure?.kind === 'busy') {
    return { isWell: false, title: 'Trop de demandes viennent d’ici', text: 'Réessayez dans une minute.' };
  }
  if (failure?.kind !== 'down') return { isWell: true, title: `Le service répond : ${service}` };
  if (blocked.length > 0) {
    return { isWell: false, title: 'Le service n’est pas joignable : la page le bloque, voir plus bas' };
  }
  return {
    isWell: false,
    title: 'Le service ne répond pas, ou la demande n’est pas partie',
    text: 'Un bloqueur de publicité, un antivirus ou le pare-feu de l’établissement la retient peut-être. Ouvrez cette adresse dans un nouvel onglet : si elle s’affiche, autorisez-la dans le filtre ; sinon, prévenez qui gère le service.',
    line: `${service}/health`,
  };
}

function policyFindings({ blocked, service }: Facts): Finding[] {
  if (blocked.length === 0)
    return [{ isWell: true, title: 'La politique de sécurité de la page laisse passer' }];
  return blocked.map((directive) => ({
    isWell: false,
    title: `La politique de sécurité de la page bloque (${directive})`,
    text: 'Ajoutez cette ligne à l’en-tête Content-Security-Policy du site.',
    line: `${directive} ${service};`,
  }));
}

/** What to tell of a key that does not open. */
const OF_KEYS: { readonly [Code in ProblemCode]?: (facts: Facts) => Omit<Finding, 'isWell'> } = {
  origin_not_allowed: ({ origin }) => ({
    title: 'La clé n’est pas autorisée sur ce site',
    text: 'Une clé marche sur les adresses déclarées, à la lettre près. Demandez une clé pour celle-ci à qui gère le service.',
    line: `stages keys create --kind publishable --mode live --origin ${origin}`,
  }),
  key_invalid: ({ key }) => ({
    title: 'La clé est inconnue ou révoquée',
    text: 'Recopiez-la en entier, ou demandez celle qui a cours.',
    line: `key="${key}"`,
  }),
  key_not_allowed: () => ({
    title: 'Cette clé ne doit pas être dans une page',
    text: 'Elle est secrète. Faites-la révoquer, et demandez une clé publiable, qui commence par pk_.',
    line: 'stages keys revoke ky_…',
  }),
};

function keyFinding(facts: Facts): Finding {
  const { failure, key } = facts;
  if (failure?.kind === 'key') {
    const say = OF_KEYS[failure.code];
    return { isWell: false, ...(say?.(facts) ?? { title: `La clé est refusée (${failure.code})` }) };
  }
  if (!key) {
    return {
      isWell: false,
      title: 'Il n’y a pas de clé',
      text: 'La recherche marche, pas la candidature.',
      line: 'key="pk_live_…"',
    };
  }
  const isTest = key.startsWith('pk_test_');
  return {
    isWell: true,
    title: isTest ? 'La clé est d’essai : les offres sont inventées' : 'La clé est bonne',
  };
}

function pageFindings(facts: Facts): Finding[] {
  const { versions, width, origin } = facts;
  const [used, ours] = versions;
  const findings = scriptFindings(facts);
  if (used !== ours) {
    findings.push({
      isWell: false,
      title: `Deux versions sont sur la page : ${used} sert, ${ours} est ignorée`,
      text: 'Gardez une seule balise script.',
    });
  }
  if (width < NARROW) {
    findings.push({
      isWell: false,
      title: `L’élément n’a que ${width} pixels de large`,
      text: `Il lui en faut ${NARROW}.`,
    });
  }
  if (origin === 'null') {
    findings.push({
      isWell: true,
      title:
        'La page est dans un cadre isolé : aucune clé de site n’y marche, sauf celle du cadre prêt à coller',
    });
  }
  return findings;
}

/** What optimisers and cookie banners do to the tag that loads us. */
function scriptFindings({ scripts, service = '' }: Facts): Finding[] {
  return scripts.flatMap(({ type, src }): Finding[] => {
    if (!src.startsWith(service)) {
      return [
        {
          isWell: false,
          title: 'Le script est une copie',
          text: 'Un optimiseur l’a déplacé, ou il a été téléchargé : il ne sera plus mis à jour. Excluez-le de l’optimisation.',
          line: `<script type="module" src="${service}/widget/@1/stage.js"></script>`,
        },
      ];
    }
    if (type === 'module' || !src.includes('/stage.js')) return [];
    return [
      {
        isWell: false,
        title: 'Un optimiseur ou un bandeau de cookies a changé la balise script',
        text: 'Excluez-la : ce script ne pose aucun cookie.',
        line: `<script type="module" src="${src}" data-cfasync="false"></script>`,
      },
    ];
  });
}
