import { fr } from '@1eleve1stage/sdk/words';
import type { ElementName, LOCKABLE } from '@1eleve1stage/sdk/contract';

export const settings = {
  element: 'Que montrer ?',
  elements: {
    search: { name: 'La recherche', purpose: 'Chercher, lire, candidater' },
    offers: { name: 'Une liste seule', purpose: 'Les offres d’une structure, ou d’une commune' },
    apply: { name: 'Un formulaire', purpose: 'Candidater à une seule offre' },
  } satisfies Record<ElementName, { name: string; purpose: string }>,
  required: 'obligatoire',
  key: {
    label: 'Votre clé publique',
    hint: 'Elle commence par pk_. Elle est dans votre espace, ou qui gère ce service vous la donne. Pour essayer, laissez vide.',
    unknown: 'Cette clé est inconnue ou révoquée. Recopiez-la en entier.',
    secret:
      'C’est une clé secrète : elle ne doit jamais paraître dans une page. Il faut celle qui commence par pk_.',
  },
  offer: {
    label: 'Quelle offre ?',
    hint: 'L’adresse de sa page, ou son numéro.',
    unknown: 'Nous ne trouvons pas cette offre. Ouvrez sa page et copiez l’adresse entière.',
  },
  place: {
    label: 'Autour de quelle commune ?',
    example: fr.search.placeExample,
    several: 'Plusieurs communes peuvent convenir : ajoutez le département, ou écrivez le code postal.',
    none: 'Nous ne trouvons pas cette commune. Vérifiez le nom ou le code postal.',
  },
  radius: 'Jusqu’à quelle distance, en km ?',
  pageSize: 'Combien d’offres à la fois ?',
  grade: 'Pour quelle classe ?',
  anyGrade: 'Toutes',
  words: { label: 'Un métier, un thème', hint: 'Par exemple animaux. Laissez vide pour tout montrer.' },
  asTyped: {
    label: 'Ces mots',
    keep: 'Les chercher tels quels',
    hint: 'Sans corriger une faute, sans laisser un mot de côté, sans y lire une commune.',
  },
  publisher: {
    label: 'Les offres de qui ?',
    hint: 'Les vôtres : celles que votre compte publie, et aucune autre, même si elle porte votre nom. Il faut votre clé.',
    choices: { '': 'De tout le monde', me: 'Les nôtres' },
  },
  employer: {
    label: 'Un nom de structure',
    hint: 'C’est une recherche par nom : une offre que d’autres publient sous ce nom paraît aussi. Pour vos offres, choisissez « Les nôtres ».',
  },
  school: {
    label: 'Un établissement',
    hint: 'Son numéro (UAI), par exemple 0350044H. Les offres réservées à ses élèves paraissent aussi, en premier.',
  },
  year: {
    label: 'Quelle année scolaire ?',
    hint: 'Celle en cours change le 1er juillet. Des semaines choisies plus bas décident à sa place.',
    present: 'Celle en cours',
  },
  weeks: 'Certaines semaines',
  sectors: 'Certains secteurs',
  locked: 'Ce que les élèves ne peuvent pas changer',
  lockable: {
    place: 'La commune',
    'radius-km': 'La distance',
    grade: 'La classe',
    q: 'Le métier, le thème',
    weeks: 'Les semaines',
    sectors: 'Les secteurs',
  } satisfies Record<(typeof LOCKABLE)[number], string>,
  firstView: {
    label: 'Ce qui paraît d’abord',
    hint: 'Automatique : les offres si vous avez choisi une commune ou un autre critère, sinon les questions.',
    choices: { '': 'Automatique', results: 'Les offres', form: 'Les questions' },
  },
  address: {
    label: 'Adresse de votre page',
    keep: 'Y garder la recherche',
    hint: 'L’élève peut envoyer l’adresse d’une offre, et le bouton Retour la referme. Un seul élément par page ; sans effet dans un cadre.',
  },
  language: {
    label: 'Langue',
    hint: 'Dans un cadre ou par un lien : français, sauf choix. Les offres restent dans la langue de l’employeur.',
    choices: {
      '': 'Celle de la page',
      fr: 'Français',
      'fr-x-facile': 'Français facile',
      en: 'English',
    },
  },
  theme: {
    label: 'Couleurs',
    hint: 'Dans un cadre : claires, sauf choix.',
    choices: {
      '': 'Selon la page',
      light: 'Claires',
      dark: 'Sombres',
      etat: 'Celles d’un site de l’État',
    },
  },
};
