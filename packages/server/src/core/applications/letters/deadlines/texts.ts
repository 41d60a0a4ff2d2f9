import type { Language } from '@1eleve1stage/sdk/contract';

/** A name after a word; it may be empty. */
function after(name: string): string {
  return name && ` ${name}`;
}

const fr = {
  seatReminder: {
    subject: (until: string): string => `Ta place est gardée jusqu’au ${until}`,
    news: (firstName: string, until: string): string =>
      `Bonjour${after(firstName)}, la structure a dit oui et attend ta réponse : ta place est gardée jusqu’au ${until}. Après ce jour, elle sera libre pour d’autres.`,
    decide:
      'Parles-en chez toi, puis dis si tu la prends. Si tu as trouvé ailleurs, rends-la : quelqu’un d’autre l’attend peut-être.',
    go: 'Prendre ou rendre ma place',
  },
  unanswered: {
    subject: 'Pas de réponse à ta candidature',
    news: (firstName: string, until: string): string =>
      `Bonjour${after(firstName)}, nous avions dit à la structure que tu attendais sa réponse jusqu’au ${until}. Elle n’en a pas donné : ne l’attends plus.`,
    next: 'Cherche un autre stage dès maintenant : en voici près du même endroit, pour ton niveau.',
    late: 'Si elle te dit oui plus tard, nous t’écrirons. Tu choisiras alors de prendre la place ou non.',
  },
  unconfirmed: {
    subject: 'Ta place n’est plus gardée',
    news: (firstName: string, until: string): string =>
      `Bonjour${after(firstName)}, la structure avait dit oui et ta place était gardée jusqu’au ${until}. Tu ne l’as pas prise : elle est de nouveau libre.`,
    next: 'Tu cherches encore ? Voici des stages près du même endroit, pour ton niveau.',
    late: 'Tu la voulais ? La structure peut t’accepter de nouveau s’il reste une place. Dans ce cas, nous t’écrirons.',
  },
  seatFreed: {
    subject: 'Une place est de nouveau libre',
    news: (firstName: string): string =>
      `Bonjour${after(firstName)}, l’offre où tu as candidaté était complète. Une place y est de nouveau libre.`,
    wait: 'Ta candidature attend la réponse de la structure : tu n’as rien à faire. Oui, non ou silence, nous t’écrirons.',
    elsewhere: (link: string): string =>
      `Tu as trouvé ailleurs ? Le lien « ${link} » de ton premier mail retire ta candidature.`,
  },
  codeReminder: {
    subject: 'Ta candidature n’est pas encore partie',
    title: 'Il manque un geste',
    waits: (until: string): string =>
      `Tu as écrit une candidature à un stage d’observation, et son code n’a pas été entré : la structure n’en sait rien. Sans ce geste, tout s’efface le ${until}.`,
    back: {
      subject: 'Ta candidature peut partir',
      title: 'L’offre est de retour',
      waits: (until: string): string =>
        `Tu as écrit une candidature à un stage d’observation, et la structure en avait assez pour le moment. Elle en reçoit de nouveau : il te reste à confirmer la tienne. Sans ce geste, tout s’efface le ${until}.`,
    },
    notYou: 'Ce n’est pas toi, ou tu as changé d’avis ? Avec ce lien, tout s’efface sans attendre.',
  },
  nothingFound: {
    subject: 'Ton stage : d’autres offres près de là',
    news: (firstName: string): string =>
      `Bonjour${after(firstName)}, tu as candidaté il y a deux semaines, et aucune place ne t’est encore gardée ici. Cela arrive souvent : n’attends pas une seule réponse, cherche aussi ailleurs.`,
    next: 'Écrire à une autre offre ne retire rien : si une réponse arrive, tu choisis.',
    elsewhere:
      'Tu as trouvé sans nous ? Bravo. Retire alors tes candidatures avec le lien de leur premier mail.',
  },
  search: 'Voir les stages près de là',
};

/** Every text of the letters to pupils that the time alone causes. */
export type DeadlineTexts = typeof fr;

const en: DeadlineTexts = {
  seatReminder: {
    subject: (until) => `Your seat is held until ${until}`,
    news: (firstName, until) =>
      `Hello${after(firstName)}, the host said yes and is waiting for your answer: your seat is held until ${until}. After that day it will be free for others.`,
    decide:
      'Talk about it at home, then say whether you take it. If you have found another one, give it back: somebody else may be waiting for it.',
    go: 'Take or give back my seat',
  },
  unanswered: {
    subject: 'No answer to your application',
    news: (firstName, until) =>
      `Hello${after(firstName)}, we had told the host that you were waiting for its answer until ${until}. It gave none: wait no longer.`,
    next: 'Look for another internship now: here are some near the same place, for your year.',
    late: 'If it says yes later, we will write to you. You will then choose whether to take the seat.',
  },
  unconfirmed: {
    subject: 'Your seat is no longer held',
    news: (firstName, until) =>
      `Hello${after(firstName)}, the host had said yes and your seat was held until ${until}. You did not take it: it is free again.`,
    next: 'Are you still looking? Here are internships near the same place, for your year.',
    late: 'Did you want it? The host may accept you again if a seat is left. Then we will write to you.',
  },
  seatFreed: {
    subject: 'A seat is free again',
    news: (firstName) =>
      `Hello${after(firstName)}, the offer you applied to was full. A seat is free there again.`,
    wait: 'Your application is waiting for the host’s answer: there is nothing you have to do. Yes, no or silence, we will write to you.',
    elsewhere: (link) =>
      `Have you found another one? The link “${link}” in your first mail withdraws your application.`,
  },
  codeReminder: {
    subject: 'Your application has not left yet',
    title: 'One step is missing',
    waits: (until) =>
      `You wrote an application to an internship, and its code was not entered: the host knows nothing of it. Without this step, all of it is erased on ${until}.`,
    back: {
      subject: 'Your application can leave',
      title: 'The offer is back',
      waits: (until) =>
        `You wrote an application to an internship, and the host had enough of them for the moment. It takes some again: all that is left is to confirm yours. Without this step, all of it is erased on ${until}.`,
    },
    notYou: 'Is it not you, or did you change your mind? With this link, all is erased without waiting.',
  },
  nothingFound: {
    subject: 'Your internship: other offers near there',
    news: (firstName) =>
      `Hello${after(firstName)}, you applied two weeks ago, and no seat is held for you here yet. That happens often: do not wait for one answer alone, look elsewhere too.`,
    next: 'To write to another offer withdraws nothing: if an answer comes, you choose.',
    elsewhere:
      'Did you find one without us? Well done. Then withdraw your applications with the link in their first mail.',
  },
  search: 'See the internships near there',
};

const ALL: Record<Language, DeadlineTexts> = { fr, en };

export function deadlineTexts(language: Language): DeadlineTexts {
  return ALL[language];
}
