/** Words of the letter that lets somebody enter. */
export interface SignInTexts {
  subject: (code: string) => string;
  title: string;
  code: string;
  link: string;
  button: string;
  until: string;
  unasked: string;
}

export const fr: SignInTexts = {
  subject: (code) => `${code} : votre code pour entrer`,
  title: 'Entrez dans votre espace',
  code: 'Tapez ce code dans la page où vous avez donné votre adresse :',
  link: 'Ou, sur le même appareil, appuyez sur ce bouton :',
  button: 'Entrer',
  until: 'Le code et le bouton servent une fois, pendant 10 minutes.',
  unasked:
    'Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne n’entre. Ne le donnez à personne, nous ne le demandons jamais.',
};

/** Words of the letter that tells of a passkey. */
export interface PasskeyTexts {
  hello: string;
  added: { subject: string; says: string };
  removed: { subject: string; says: string };
  browser: string;
  notYou: string;
  see: string;
}

export const passkeysFr: PasskeyTexts = {
  hello: 'Bonjour,',
  added: {
    subject: 'Un appareil peut maintenant entrer sans code',
    says: 'Un appareil vient d’être ajouté à votre compte : il permet d’entrer dans votre espace sans code reçu par e-mail.',
  },
  removed: {
    subject: 'Un appareil ne peut plus entrer sans code',
    says: 'Un appareil vient d’être retiré de votre compte : il ne permet plus d’entrer dans votre espace.',
  },
  browser: 'Ajouté depuis',
  notYou:
    'Ce n’était pas vous ? Ouvrez votre espace, retirez les appareils que vous ne reconnaissez pas, puis fermez tous les autres navigateurs dans « Réglages ».',
  see: 'Voir mes appareils',
};

/** Words of an invitation among colleagues. */
export interface InvitationTexts {
  hello: string;
  subject: string;
  subjectOf: (organisation: string) => string;
  title: string;
  asked: string;
  /** @param by nobody where they are called by no name */
  askedBy: (by: string, organisation: string) => string;
  see: string;
  next: (days: number) => string;
  unknown: string;
}

export const invitationFr: InvitationTexts = {
  hello: 'Bonjour,',
  subject: 'Vous êtes invité(e) dans un espace',
  subjectOf: (organisation) => `${organisation} vous invite dans son espace`,
  title: 'Rejoignez vos collègues',
  asked:
    'Une personne qui accueille des élèves vous invite dans l’espace de sa structure, où l’on lit leurs candidatures et où l’on y répond.',
  askedBy: (by, organisation) =>
    `${by || 'Une personne'} vous invite dans l’espace de « ${organisation} », où l’on lit les candidatures des élèves et où l’on y répond.`,
  see: 'Voir l’invitation',
  next: (days) =>
    `Donnez cette adresse-ci, puis le code que vous recevrez : vous direz alors si vous acceptez. L’invitation vaut ${days} jours.`,
  unknown: 'Vous ne connaissez pas cette structure ? Ne faites rien : rien ne s’ouvre sans vous.',
};
