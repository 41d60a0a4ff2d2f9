/** Words of what owners are written of a review; what another language leaves out does not compile. */
export interface ReviewTexts {
  hello: string;
  approved: { subject: string; says: string; open: string };
  refused: { subject: string; says: string; next: string; correct: string };
  offerRefused: {
    subject: (offer: string) => string;
    title: string;
    says: (offer: string) => string;
    next: string;
    correct: string;
  };
  disagree: (email: string) => string;
  about: string;
}

export const fr: ReviewTexts = {
  hello: 'Bonjour,',
  approved: {
    subject: 'Votre structure est acceptée',
    says: 'Une personne a relu ce que vous dites de votre structure, et l’a acceptée. Les offres que vous avez publiées sont montrées aux élèves.',
    open: 'Ouvrir mon espace',
  },
  refused: {
    subject: 'Votre structure n’est pas encore acceptée',
    says: 'Une personne a relu ce que vous dites de votre structure, et ne l’a pas acceptée. Vos offres ne sont montrées à personne. Pourquoi :',
    next: 'Vous pouvez corriger, et demander une nouvelle relecture depuis votre espace.',
    correct: 'Corriger',
  },
  offerRefused: {
    subject: (offer) => `À corriger : « ${offer} »`,
    title: 'Une correction avant de montrer cette offre',
    says: (offer) =>
      `Une personne a relu votre offre « ${offer} ». Elle n’est pas montrée aux élèves. Pourquoi :`,
    next: 'Corrigez-la : nous la relirons.',
    correct: 'Corriger l’offre',
  },
  disagree: (email) => `Vous n’êtes pas d’accord ? Écrivez à ${email}.`,
  about: 'Qui fait ce service',
};
