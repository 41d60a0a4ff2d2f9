import type { Page } from '../pages/page.js';

/** Tools behind the pages that pupils see, in order. */
export const TOOLS = ['search', 'host', 'builder', 'mailbox', 'docs', 'openApi'] as const;

interface Tool {
  path: string;
  name: string;
  about: string;
}

interface HomeTexts extends Record<(typeof TOOLS)[number], Tool> {
  /** The same page in the other language. */
  other: { lang: Page['lang']; name: string; query: string };
  lead: string;
  demos: string;
  tools: string;
}

const fr: HomeTexts = {
  other: { lang: 'en', name: 'English', query: '?lang=en' },
  lead: 'Les stages d’observation de 4e, 3e et 2de\u00a0: un service pour les publier, un élément pour les chercher et candidater sur n’importe quel site.',
  demos: 'Quatre sites qui montrent des stages',
  tools: 'En coulisses',
  search: {
    path: 's/search',
    name: 'Chercher un stage',
    about: 'Recherche, offres et candidature, sans aucun script.',
  },
  host: {
    path: 'signup',
    name: 'Accueillir un élève',
    about:
      'Ouvrir un espace, lire les candidatures et y répondre. Vous en avez un\u00a0? Il s’ouvre sur /signin.',
  },
  builder: {
    path: 'embed',
    name: 'Afficher les offres sur un site',
    about: 'Choisir ce qu’il montre, le voir, copier le code.',
  },
  mailbox: {
    path: 'dev/mailbox?lang=fr',
    name: 'Boîte d’essai',
    about: 'Les mails que le service aurait envoyés\u00a0: le code de l’élève, le lien de l’employeur.',
  },
  docs: {
    path: 'docs',
    name: 'Référence de l’API',
    about: 'Chaque appel, ce qu’il prend et ce qu’il répond, en anglais.',
  },
  openApi: {
    path: 'openapi.json',
    name: 'Document OpenAPI',
    about: 'Le même contrat, pour des outils.',
  },
};

const en: HomeTexts = {
  other: { lang: 'fr', name: 'Français', query: '' },
  lead: 'Observation internships for French pupils of 4e, 3e and 2de: a service to publish them, an element to find them and apply on any site.',
  demos: 'Four sites that show internships, in French',
  tools: 'Behind the scenes',
  search: {
    path: 's/search?lang=en',
    name: 'Find an internship',
    about: 'Search, offers and application, without any script.',
  },
  host: {
    path: 'signup?lang=en',
    name: 'Host a pupil',
    about: 'Open a space, read applications and answer them. You have one? It opens at /signin.',
  },
  builder: {
    path: 'embed?lang=en',
    name: 'Show offers on a site',
    about: 'Choose what it shows, see it, copy the code.',
  },
  mailbox: {
    path: 'dev/mailbox?lang=en',
    name: 'Trial mailbox',
    about: 'The mails the service would have sent: the pupil’s code, the employer’s link.',
  },
  docs: { path: 'docs', name: 'API reference', about: 'Each call, what it takes and what it answers.' },
  openApi: { path: 'openapi.json', name: 'OpenAPI document', about: 'The same contract, for tools.' },
};

export const HOME_TEXTS: Record<Page['lang'], HomeTexts> = { fr, en };
