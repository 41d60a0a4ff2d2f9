/** The first page of a space. */
export const home = {
  hello: 'Bonjour',
  helloTo: (name: string): string => `Bonjour ${name}`,
  todo: 'À faire',
  all: 'Toutes les candidatures',
  calm: 'Personne n’attend',
  calmSays: 'Quand une candidature arrive, elle est ici, et un mail part au contact de l’offre.',
  offers: 'Vos dernières offres',
  allOffers: 'Toutes les offres',
  noOffer: 'Aucune offre pour l’instant.',
};

/** Who somebody is here, and where they entered. */
export const account = {
  title: 'Réglages',
  you: 'Vous',
  email: 'Votre adresse',
  organisation: 'Votre structure',
  sessions: 'Où vous êtes entré(e)',
  sessionsSay: 'Un navigateur se ferme de lui-même après 12 heures sans y revenir, et après 30 jours.',
  unknownBrowser: 'Navigateur inconnu',
  thisOne: 'Ici, maintenant',
  /** Of a session whose person, of several organisations, is in none yet. */
  noneChosen: 'Structure pas encore choisie',
  organisations: 'Vos structures',
  seen: (day: string): string => `Vu la dernière fois le ${day}`,
  end: 'Fermer',
  endOthers: 'Fermer tous les autres',
  acts: 'Historique de votre structure',
  actsSay: 'Qui a fait quoi, et quand. Gardé un an.',
  noAct: 'Rien pour l’instant.',
  none: {
    title: 'Cette adresse n’ouvre aucun espace',
    says: (email: string): string =>
      `${email} n’est l’adresse de personne dans une structure d’ici. Si vos collègues ont un espace, demandez-leur avec quelle adresse ils entrent.`,
    alone: 'Votre structure n’a pas encore d’espace ?',
    open: 'Ouvrir un espace',
  },
};
