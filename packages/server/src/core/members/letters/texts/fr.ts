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
