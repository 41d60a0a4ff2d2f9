/** The texts of the diagnosis, for whoever looks after the site. */
export const fr = {
  lang: 'fr',
  allWell: 'Diagnostic\u00a0: tout va bien',
  toMend: (n: number): string => `Diagnostic\u00a0: ${n} à corriger`,
  mend: 'À corriger\u00a0:',
  shownAt: 'Ce panneau ne paraît qu’à l’adresse qui finit par ?diagnose.',
  noService: {
    title: 'L’adresse du service n’est pas lisible',
    text: 'Écrivez-la dans l’attribut api de l’élément.',
  },
  offline: { title: 'Cet ordinateur n’est pas connecté' },
  answers: (service: string): string => `Le service répond\u00a0: ${service}`,
  kept: { title: 'Le service n’est pas joignable\u00a0: la page le bloque, voir plus bas' },
  down: {
    title: 'Le service ne répond pas, ou la demande n’est pas partie',
    text: 'Un bloqueur de publicité, un antivirus ou le pare-feu de l’établissement la retient peut-être. Ouvrez cette adresse dans un nouvel onglet\u00a0: si elle s’affiche, autorisez-la dans le filtre\u00a0; sinon, prévenez qui gère le service.',
  },
  unreadable: {
    title: 'L’adresse du service répond, mais la page ne peut pas lire sa réponse',
    byPage:
      'Un outil de cette page (mesure, surveillance) a pris la place de fetch, et change peut-être nos demandes\u00a0: excluez-en cette adresse.',
    byServer:
      'Le serveur placé devant le service retire peut-être ses en-têtes (Access-Control-Allow-Origin, Access-Control-Allow-Headers), ou répond à sa place\u00a0: prévenez qui le gère.',
  },
  policyOpen: 'La politique de sécurité de la page laisse passer',
  policy: {
    title: (directive: string): string => `La politique de sécurité de la page bloque (${directive})`,
    text: 'Ajoutez cette ligne à l’en-tête Content-Security-Policy du site.',
  },
  origin: {
    title: 'La clé n’est pas autorisée sur ce site',
    text: 'Une clé marche sur les adresses déclarées, à la lettre près. Demandez une clé pour celle-ci à qui gère le service.',
  },
  unknownKey: {
    title: 'La clé est inconnue ou révoquée',
    text: 'Recopiez-la en entier, ou demandez celle qui a cours.',
  },
  secretKey: {
    title: 'Cette clé ne doit pas être dans une page',
    text: 'Elle est secrète. Faites-la révoquer, et demandez une clé publiable, qui commence par pk_.',
  },
  refusedKey: (code: string): string => `La clé est refusée (${code})`,
  noKey: { title: 'Il n’y a pas de clé', text: 'La recherche marche, pas la candidature.' },
  trialKey: 'La clé est d’essai\u00a0: les offres sont inventées',
  goodKey: 'La clé est bonne',
  versions: {
    title: (used: string, ours: string): string =>
      `Deux versions sont sur la page\u00a0: ${used} sert, ${ours} est ignorée`,
    text: 'Gardez une seule balise script.',
  },
  narrow: {
    title: (width: number): string => `L’élément n’a que ${width} pixels de large`,
    text: (least: number): string => `Il lui en faut ${least}.`,
  },
  isolated:
    'La page est dans un cadre isolé\u00a0: aucune clé de site n’y marche, sauf celle du cadre prêt à coller',
  copy: {
    title: 'Le script est une copie',
    text: 'Un optimiseur l’a déplacé, ou il a été téléchargé\u00a0: il ne sera plus mis à jour. Excluez-le de l’optimisation.',
  },
  changed: {
    title: 'Un optimiseur ou un bandeau de cookies a changé la balise script',
    text: 'Excluez-la\u00a0: ce script ne pose aucun cookie.',
  },
};

/** Every text of the diagnosis; what another language leaves out does not compile. */
export type DiagnosisTexts = typeof fr;
