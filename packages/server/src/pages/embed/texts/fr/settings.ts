import type { ElementName } from '../../../hosted/wish.js';

export const settings = {
  element: 'Que montrer ?',
  elements: {
    search: { name: 'La recherche', purpose: 'Chercher, lire, candidater' },
    offers: { name: 'Une liste seule', purpose: 'Les offres d’une structure, ou d’une commune' },
    apply: { name: 'Un formulaire', purpose: 'Candidater à une seule offre' },
  } satisfies Record<ElementName, { name: string; purpose: string }>,
  optional: 'facultatif',
  key: {
    label: 'Votre clé publique',
    optional: 'facultatif pour essayer',
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
    example: 'Nom ou code postal',
    several: 'Plusieurs communes ont ce nom : écrivez plutôt le code postal.',
    none: 'Nous ne trouvons pas cette commune. Vérifiez le nom ou le code postal.',
  },
  radius: 'Jusqu’à quelle distance, en km ?',
  pageSize: 'Combien d’offres d’abord ?',
  grade: 'Pour quelle classe ?',
  anyGrade: 'Toutes',
  words: { label: 'Un métier, un thème', hint: 'Par exemple animaux. Laissez vide pour tout montrer.' },
  employer: { label: 'Une seule structure', hint: 'Son nom exact : sa page « Nos stages », par exemple.' },
  school: {
    label: 'Un établissement',
    hint: 'Son numéro (UAI) : montre aussi les offres réservées à ses élèves.',
  },
  weeks: 'Certaines semaines',
  sectors: 'Certains secteurs',
  locked: 'Ce que les élèves ne peuvent pas changer',
  lockable: {
    place: 'La commune',
    grade: 'La classe',
    q: 'Le métier, le thème',
    weeks: 'Les semaines',
    sectors: 'Les secteurs',
  },
  firstView: { label: 'D’abord', choices: { '': 'Les offres', form: 'Les questions' } },
  language: {
    label: 'Langue',
    choices: {
      '': 'Celle de la page',
      fr: 'Français',
      'fr-x-facile': 'Français facile',
      en: 'English',
    },
  },
  theme: {
    label: 'Couleurs',
    choices: {
      '': 'Selon la page',
      light: 'Claires',
      dark: 'Sombres',
      etat: 'Celles d’un site de l’État',
    },
  },
};
