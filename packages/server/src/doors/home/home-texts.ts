import type { Language } from '@1eleve1stage/sdk/contract';

/** For whom there is a panel, in order. */
export const AUDIENCES = ['sites', 'schools', 'developers'] as const;

interface Way {
  path: string;
  words: string;
}

interface HomeTexts extends Record<
  (typeof AUDIENCES)[number],
  { title: string; about: string; ways: Way[] }
> {
  title: string;
  lead: string;
  description: string;
  all: Way;
  hosts: { title: string; about: string; open: Way; enter: Way };
  /** What the demonstration has beside. */
  demos: string;
  mailbox: Way & { about: string };
}

const fr: HomeTexts = {
  title: 'Trouve ton stage d’observation',
  lead: 'Pour les élèves de 4e, 3e et 2de. Tu cherches près de chez toi, tu lis, tu candidates\u00a0: sans compte et sans CV.',
  description: 'Les stages d’observation de 4e, 3e et 2de\u00a0: chercher, candidater, accueillir un élève.',
  all: { path: '/s/search', words: 'Voir toutes les offres' },
  hosts: {
    title: 'Vous accueillez un élève\u00a0?',
    about:
      'Entreprise, artisan, association, mairie, cabinet\u00a0: ouvrez votre espace, écrivez une offre, lisez les candidatures, répondez.',
    open: { path: '/signup', words: 'Ouvrir votre espace' },
    enter: { path: '/signin', words: 'Entrer dans votre espace' },
  },
  sites: {
    title: 'Mairies, médiathèques, sites d’entreprise',
    about:
      'Montrez sur votre site les offres autour de vous, ou les vôtres. Vous choisissez, vous voyez, vous copiez.',
    ways: [{ path: '/embed', words: 'Afficher les offres sur votre site' }],
  },
  schools: {
    title: 'Collèges et lycées',
    about: 'Mettez la recherche dans votre ENT, ou affichez dans le hall de quoi l’ouvrir avec un téléphone.',
    ways: [
      { path: '/embed', words: 'Préparer la page de l’ENT' },
      { path: '/s/poster', words: 'Imprimer une affiche' },
    ],
  },
  developers: {
    title: 'Développeuses et développeurs',
    about: 'Publiez des offres et recevez les candidatures depuis vos outils.',
    ways: [
      { path: '/docs', words: 'Référence de l’API, en anglais' },
      { path: '/openapi.json', words: 'Document OpenAPI' },
    ],
  },
  demos: 'La démonstration',
  mailbox: {
    path: '/dev/mailbox?lang=fr',
    words: 'Boîte d’essai',
    about: 'Les mails que le service aurait envoyés\u00a0: le code de l’élève, le lien de l’employeur.',
  },
};

const en: HomeTexts = {
  title: 'Find your observation internship',
  lead: 'For pupils of 4e, 3e and 2de in France. Search near home, read, apply: no account, no CV.',
  description: 'Observation internships for French pupils of 4e, 3e and 2de: search, apply, host a pupil.',
  all: { path: '/s/search?lang=en', words: 'See all offers' },
  hosts: {
    title: 'Do you host pupils?',
    about:
      'A company, a workshop, an association, a town hall, a practice: open your space, write an offer, read applications, answer them.',
    open: { path: '/signup?lang=en', words: 'Open your space' },
    enter: { path: '/signin?lang=en', words: 'Enter your space' },
  },
  sites: {
    title: 'Town halls, libraries, companies’ sites',
    about: 'Show the offers around you on your site, or your own. Choose, look, copy.',
    ways: [{ path: '/embed?lang=en', words: 'Show offers on your site' }],
  },
  schools: {
    title: 'Schools',
    about: 'Put the search on your school’s portal, or on the wall something a telephone opens it with.',
    ways: [
      { path: '/embed?lang=en', words: 'Prepare the portal’s page' },
      { path: '/s/poster?lang=en', words: 'Print a poster' },
    ],
  },
  developers: {
    title: 'Developers',
    about: 'Publish offers and receive applications from your own tools.',
    ways: [
      { path: '/docs', words: 'API reference' },
      { path: '/openapi.json', words: 'OpenAPI document' },
    ],
  },
  demos: 'The demonstration',
  mailbox: {
    path: '/dev/mailbox?lang=en',
    words: 'Trial mailbox',
    about: 'The mails the service would have sent: the pupil’s code, the employer’s link.',
  },
};

export const HOME_TEXTS: Record<Language, HomeTexts> = { fr, en };
