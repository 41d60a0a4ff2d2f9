import type { ElementName } from '@1eleve1stage/sdk/contract';

export const codes = {
  title: 'Le code à copier',
  keyNeeded: 'Il vous faut une clé publique.',
  keyAsked:
    'Créez-la dans votre espace, ou demandez-la à qui gère ce service, avec l’adresse exacte de votre site, par exemple https://www.mairie.example. Elle ne marche que là, et ne permet que de lire les offres, d’en signaler une et d’envoyer une candidature : elle peut paraître dans la page.',
  /** Stand where the site's key, or the number of its offer, will be. */
  keyToCome: 'pk_live_VOTRE_CLE',
  offerToCome: 'of_NUMERO_DE_L_OFFRE',
  script: {
    title: 'Dans la page (le mieux)',
    advice:
      'Si vous pouvez coller du HTML : bloc « HTML personnalisé », modèle de page… Collez le tout là où cela doit paraître. Gardez le lien : il sert là où les scripts sont bloqués.',
  },
  style: {
    title: 'Dans votre feuille de style (facultatif)',
    advice:
      'Garde la place pendant que le contenu arrive : rien ne bouge dans la page. La dernière ligne, sans ce qui l’entoure, donne aux boutons la couleur de votre site.',
    colour: 'Votre couleur :',
  },
  frame: {
    title: 'Dans un cadre',
    advice:
      'Si votre site refuse les éléments qu’il ne connaît pas, ou si d’autres scripts de la page ne doivent rien voir de ce que tapent les élèves. Le cadre prend de lui-même la bonne hauteur.',
    etat: 'Il ne lit pas les couleurs de votre page : il garde les nôtres.',
  },
  wordpress: {
    title: 'WordPress',
    advice:
      'Sans droit de coller du HTML : mettez cette adresse seule sur sa ligne, dans un bloc « Paragraphe » ou « Contenu embarqué ». WordPress en fait un cadre.',
  },
  link: {
    title: 'Un lien, un mail, un ENT',
    advice: 'Partout ailleurs. La page s’ouvre sans compte et marche même sans JavaScript.',
  },
  policy: {
    title: 'Si votre site a une politique de sécurité',
    advice:
      'À transmettre à qui gère le serveur, si un en-tête Content-Security-Policy existe déjà : il faut y ajouter ces adresses. Aucun style ni script en ligne, aucune police, aucun cookie.',
    ways: { script: 'Dans la page', frame: 'Dans un cadre', wordpress: 'WordPress' },
    nothing: 'Rien ne s’affiche ?',
    causes: 'Ce qui peut bloquer, et la ligne qui répare',
    /** Tells what is copied from what has the same title. */
    named: (way: string): string => `${way} (politique de sécurité)`,
  },
  copy: 'Copier',
  /** Said after that word: what is copied. */
  of: (title: string): string => ` : ${title}`,
  copied: 'Copié',
  selected: 'Sélectionné : Ctrl + C',
};

/** For the accessibility statement of a site. It promises what is checked, and says what is not. */
export const accessibility = {
  title: 'Pour votre déclaration d’accessibilité',
  statement: (element: ElementName, page: string): string => {
    const [title, what] = STATED[element];
    return `${title}. ${what} par un composant fourni par « 1 élève, 1 stage ». Il se parcourt au clavier, annonce ce qui change aux lecteurs d’écran, suit les réglages de taille et de contraste, et ses états sont vérifiés par des tests automatiques. Ces tests ne couvrent pas tous les critères du RGAA et aucun audit par un tiers n’a encore eu lieu : ce contenu n’est donc pas déclaré conforme. La même chose se fait sans JavaScript à l’adresse ${page}.`;
  },
};

/** Name of each element in a statement, and its function. */
const STATED: Record<ElementName, [name: string, what: string]> = {
  search: ['Recherche de stages d’observation', 'Les offres de stage de cette page sont affichées'],
  offers: ['Liste d’offres de stage d’observation', 'Les offres de stage de cette page sont affichées'],
  apply: ['Candidature à un stage d’observation', 'Le formulaire de candidature de cette page est affiché'],
};
