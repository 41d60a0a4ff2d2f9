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
