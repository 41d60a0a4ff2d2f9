import { counted } from '@1eleve1stage/sdk/rules';
import { MOST_ORGANISATIONS } from '../../../../core/members/rules/organisation-of-session.js';

const email = {
  missing: 'Écrivez votre adresse e-mail.',
  wrong: 'Vérifiez l’adresse. Par exemple prenom.nom@exemple.fr.',
};

/** Where people enter their space. */
export const sign = {
  title: 'Se connecter',
  email: 'Votre adresse e-mail',
  emailHint: 'Nous y envoyons un lien et un code. Pas de mot de passe.',
  send: 'Recevoir le lien',
  whose:
    'C’est l’adresse que votre structure a donnée à ce service, ou celle avec laquelle vous avez ouvert votre espace.',
  none: 'Vous n’avez pas encore d’espace ?',
  signUp: 'Accueillir un élève',
  code: {
    title: 'Ouvrez votre boîte mail',
    /** Around the address. */
    sent: ['Nous avons écrit à ', '.'],
    valid: (minutes: number): string =>
      `Suivez le lien du mail, ou recopiez ici son code : ils valent ${counted(minutes, 'minute', 'minutes')}.`,
    label: 'Le code à six chiffres',
    hint: 'Il est dans le mail, en grand.',
    go: 'Continuer',
    again: 'Renvoyer le mail',
    missing: 'Écrivez les six chiffres du mail.',
    wrong: 'Ce code n’est pas le bon. Vérifiez les chiffres.',
    triesLeft: (n: number): string =>
      `Ce code n’est pas le bon. Vérifiez les chiffres : il vous reste ${counted(n, 'essai', 'essais')}.`,
    nothing: 'Rien reçu ?',
    junk: 'Regardez aussi dans les indésirables.',
    typo: 'Une faute dans l’adresse ?',
    restart: 'Recommencer',
  },
  link: {
    title: 'Entrez dans votre espace',
    says: 'Ce bouton vous fait entrer, dans ce navigateur.',
    label: 'Lien du mail',
    byHand:
      'Collez ici le lien entier reçu par mail. Vous pouvez aussi recopier le code du mail là où vous avez commencé.',
    go: 'Entrer',
  },
  otherBrowser: {
    title: 'Encore un geste',
    says: 'Vous avez ouvert le lien ailleurs que là où vous avez commencé. Pour entrer, tapez le code à six chiffres du même mail dans le premier onglet.',
    lost: 'Le premier onglet n’est plus là ?',
    restart: 'Recommencer ici',
  },
  over: {
    title: 'Ce lien ou ce code n’est plus valable',
    says: (minutes: number): string =>
      `Il sert une seule fois, pendant ${counted(minutes, 'minute', 'minutes')}. Demandez-en un autre.`,
    go: 'Recevoir un autre mail',
  },
  ended: {
    title: 'Se reconnecter',
    notice: 'Votre session est terminée',
    says: 'Après un temps sans activité, votre espace se ferme. Reconnectez-vous pour y revenir.',
    unsaved: 'Ce que vous étiez en train d’envoyer n’a pas été enregistré.',
    kept: 'Ce que vous avez écrit n’est pas encore enregistré, mais cette page le garde : ne la fermez pas. Reconnectez-vous dans l’onglet qui s’ouvre, puis revenez ici.',
    prove: 'Ce que vous avez écrit reste dans cette page : le code se tape dans l’onglet qui s’ouvre.',
    after: 'C’est fait dans l’autre onglet ?',
    resume: 'Reprendre',
    again: 'Rien n’est perdu',
    againSays:
      'Entre-temps, vous vous êtes reconnecté(e) ou vous avez changé de structure : ce que vous aviez écrit part quand vous appuyez.',
    send: 'Envoyer',
  },
  choose: {
    title: 'Dans quelle structure ?',
    own: 'Vos structures',
    says: 'Chaque structure a ses offres, ses élèves et ses réglages.',
    linkOf: (organisation: string): string => `Le lien que vous avez suivi est de « ${organisation} ».`,
    here: 'vous y êtes',
    stay: 'Y rester',
    enter: 'Y entrer',
    go: 'Choisir',
    switchTo: (organisation: string): string => `Passer à « ${organisation} »`,
    another: 'Vous accueillez aussi pour une autre structure ?',
    open: 'Ouvrir son espace',
    full: `Vous êtes dans ${MOST_ORGANISATIONS} structures, c’est le plus possible : pour en rejoindre une autre, quittez-en une.`,
    invited: 'Une structure vous invite.',
    see: 'Voir l’invitation',
    kept: 'Vous êtes dans plusieurs structures. Ce que vous avez écrit reste dans cette page : ne la fermez pas. Choisissez votre structure dans l’onglet qui s’ouvre, puis revenez ici.',
    elsewhere: {
      title: 'C’était pour une autre structure',
      notice: 'Rien n’a été fait',
      says: (from: string, to: string): string =>
        `Vous aviez ouvert cette page pour « ${from} », et vous êtes maintenant dans « ${to} ». Ce que vous avez écrit reste dans cette page : ne la fermez pas. Passez à « ${from} » dans l’onglet qui s’ouvre, puis revenez ici.`,
      left: (to: string): string =>
        `Cette page était d’une structure dont vous n’êtes plus. Vous êtes dans « ${to} ».`,
    },
  },
  faults: { email },
};
