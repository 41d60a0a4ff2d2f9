import { fr } from '@1eleve1stage/sdk/words';
import { sentence } from '@1eleve1stage/sdk/rules';

const day = new Intl.DateTimeFormat('fr', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortDay = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long' });

/** From the sending of an application to its receipt. */
export const afterApply = {
  honeypot: fr.honeypot,
  sending: {
    title: 'Envoi en cours',
    text: 'Nous envoyons ta candidature. Reste un instant sur cette page.',
  },
  proving: {
    title: 'Envoi en cours',
    text: 'Encore un instant\u00a0: ton appareil montre que tu n’es pas un robot. Tu n’as rien à faire.',
  },
  checking: {
    title: 'Nous vérifions si elle est arrivée',
    text: 'La connexion a coupé pendant l’envoi. Attends un instant, sans renvoyer\u00a0: nous demandons au serveur.',
    note: 'Tu peux fermer la page\u00a0: si elle est arrivée, tu recevras un mail.',
    live: 'Vérification en cours.',
  },
  unsent: {
    again: 'Réessayer l’envoi',
    reread: 'Relire',
    offline: {
      title: 'Tu n’as plus de connexion',
      text: 'Ta candidature n’est pas partie. Tes réponses sont gardées sur cette page\u00a0: réessaie dès que le réseau revient.',
    },
    down: {
      title: 'Ta candidature n’est pas partie',
      text: 'Le service a eu un problème. Rien n’est perdu\u00a0: tes réponses sont encore là, et réessayer ne l’enverra pas deux fois.',
    },
    refused: {
      title: 'Ta candidature n’est pas partie',
      text: 'Le service ne l’a pas comprise. Relis tes réponses, puis essaie encore.',
    },
    unsure: {
      title: 'Nous ne savons pas si elle est arrivée',
      text: 'Le serveur ne répond pas. Rien n’est perdu\u00a0: tes réponses sont encore là, et si elle est déjà arrivée, réessayer ne l’enverra pas deux fois.',
    },
  },
  busy: {
    ...fr.busy,
    note: 'Nous réessayons tout seuls.',
    go: 'Réessayer maintenant',
  },
  key: {
    title: 'On ne peut pas candidater ici',
    text: 'Le réglage de ce site n’est pas complet. Tu trouveras la même offre sur notre page.',
  },
  over: {
    full: {
      title: fr.seatTaken,
      text: 'C’est allé très vite. Ta motivation est gardée sur cette page, tu peux la reprendre pour une offre proche.',
    },
    gone: {
      title: 'Cette offre n’est plus en ligne',
      text: 'Elle a été retirée. Ce n’est pas à cause de toi. Tes réponses sont gardées pour une autre offre.',
    },
    paused: {
      title: 'Cette offre fait une pause',
      text: 'Elle doit revenir. Tes réponses sont gardées sur cette page.',
    },
    kept: {
      title: 'Ta candidature attend ici',
      text: 'La structure en a assez pour le moment. Dès que l’offre revient, nous t’écrirons\u00a0: il te restera à la confirmer.',
    },
    twice: fr.appliedTwice,
    elsewhere: {
      title: 'Cette structure reçoit les candidatures sur son site',
      text: 'Reviens à l’offre pour y aller. Tes réponses sont gardées sur cette page.',
    },
    ended: {
      title: fr.applicationGone,
      text: 'Elle a été retirée, ou le code a attendu plus de 72\u00a0heures. Tes réponses sont encore sur cette page\u00a0: tu peux candidater de nouveau.',
    },
    answered: {
      title: 'Ta candidature n’en est plus là',
      text: 'Nous t’avons écrit la suite\u00a0: regarde tes mails.',
    },
    withdrawn: {
      title: 'C’est fait, ta candidature est retirée',
      text: 'Tes informations sont effacées, ici et chez nous. La structure sait que tu ne viens plus.',
    },
  },
  others: fr.seeOthers,
  leave: 'Revenir à l’offre',
  code: {
    ...fr.code,
    sentTo: 'Nous l’avons envoyé à ',
    lasts: '. Il compte 6 chiffres et vaut 72\u00a0heures au plus.',
    wrongAddress: 'Ce n’est pas ta bonne adresse\u00a0? La corriger',
    doing: { verify: 'Nous vérifions ton code…', resend: 'Nous renvoyons le code…', erase: 'Un instant…' },
    wrong: fr.wrongCode,
    incomplete: 'Le code compte 6 chiffres.',
    locked: 'Trop d’essais avec ce code. Ouvre le mail\u00a0: son lien marche toujours.',
    resent: 'C’est renvoyé. Le mail peut mettre quelques minutes à arriver.',
    enough:
      'Nous t’avons déjà envoyé plusieurs mails. Regarde dans les indésirables, ou corrige ton adresse plus bas.',
    unanswered: 'Nous n’avons pas eu de réponse. Réessaie dans un instant.',
  },
  receipt: {
    ...fr.receipt,
    title: (firstName: string): string => `C’est parti, ${firstName}\u00a0!`,
    arrived: (employer: string, weeks: string): string =>
      `Ta candidature est arrivée à la structure (${employer}), pour ${weeks}.`,
    week: (week: string): string => `la semaine ${week}`,
    weeks: (first: string, second: string): string => `les semaines ${first} et ${second}`,
    numberHint: 'Il est aussi dans le mail que nous t’avons envoyé.',
    sentOn: (date: Date): string => sentence(day.format(date)),
    answerText: (by: Date | undefined): string => fr.answerBy(by && shortDay.format(by)),
    more: 'Tu peux candidater à d’autres offres en attendant\u00a0: les élèves en envoient 2 ou 3 en moyenne.',
    kept: 'Pour aller plus vite, ton nom et ton établissement restent écrits sur cette page jusqu’à ce que tu la fermes. Nous ne laissons rien sur cet appareil.',
    print: 'Imprimer',
    changed: 'Tu as changé d’avis\u00a0? Tu peux retirer ta candidature à tout moment.',
    withdraw: 'Retirer ma candidature et effacer mes informations',
    sureText:
      'La structure sera prévenue et tout ce que tu nous as écrit sera effacé. On ne peut pas revenir en arrière.',
    withdrawing: 'Un instant, nous effaçons…',
    failed: 'Nous n’avons pas eu de réponse\u00a0: ce n’est peut-être pas effacé. Réessaie.',
  },
  live: { sent: (number: string): string => `Candidature envoyée. Numéro ${number}.` },
};
