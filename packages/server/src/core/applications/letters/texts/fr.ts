import type { Language, ReportReason } from '@1eleve1stage/sdk/contract';
import { FACT_LABELS } from '../../../words/fact-labels.js';
import { dayInFrench, weeksInFrench } from '../../../words/french-dates.js';

const erase = 'Retirer et tout effacer';

/** A name after a word; it may be empty. */
function after(name: string): string {
  return name && ` ${name}`;
}

/** Every text of the letters to pupils and their families, in French. */
export const fr = {
  lang: 'fr' as Language,
  day: dayInFrench,
  hello: 'Bonjour,',
  facts: {
    ...FACT_LABELS.fr,
    weekList: weeksInFrench,
  },
  /** Several letters as one. */
  digest: {
    pupil: {
      subject: (n: number): string => `${n} codes pour tes candidatures`,
      why: 'Beaucoup de codes sont demandés pour cette adresse : pour ne pas remplir ta boîte, nous les réunissons. Chaque code va avec un numéro de candidature. Ce n’est pas toi qui as candidaté ? Ne fais rien : sans code, tout s’efface.',
      links: 'Chaque candidature a deux liens : le premier la confirme, le second la retire et efface tout.',
    },
    employer: {
      subject: (n: number): string => `Des nouvelles de ${n} candidatures à des stages d’observation`,
      why: 'Beaucoup de candidatures vous arrivent : pour ne pas remplir votre boîte, nous les réunissons. Celles qui attendent votre réponse ont leur lien.',
      links:
        'Ces liens donnent accès aux informations de personnes mineures : ne les transmettez qu’à la personne qui décide. Chacun sert à répondre une fois, sans compte ni mot de passe.',
    },
    representative: {
      subject: (n: number): string => `${n} nouvelles de candidatures à des stages d’observation`,
      why: 'Plusieurs candidatures donnent votre adresse comme celle du responsable légal. Nous réunissons leurs nouvelles pour ne pas remplir votre boîte.',
      links:
        'À tout moment, chaque lien permet de voir qui candidate, de retirer cette candidature et d’effacer ses informations, les vôtres comprises.',
    },
  },
  code: {
    subject: 'Confirme ta candidature à un stage',
    title: 'Plus qu’une étape',
    enter:
      'Tu viens de candidater à un stage d’observation. Pour que ta candidature parte, entre ce code sur la page où tu l’as écrite :',
    closed: 'Tu as fermé la page ? Ce lien marche aussi, sur n’importe quel appareil.',
    confirm: 'Confirmer ma candidature',
    until: (day: string): string =>
      `Le code et ce lien sont valables jusqu’au ${day}. Sans confirmation, tout s’efface et la structure n’en saura rien.`,
    changed:
      'Tu changes d’avis, maintenant ou plus tard ? Ou ce n’est pas toi qui as candidaté ? Ce lien retire la candidature et efface toutes les informations. Garde ce mail.',
    erase,
  },
  accepted: {
    subject: 'C’est oui pour ton stage !',
    news: (firstName: string): string =>
      `Bonne nouvelle${after(firstName)} : la structure veut bien t’accueillir.`,
    decide: (until: string | undefined): string =>
      `${until === undefined ? '' : `Ta place est gardée jusqu’au ${until}. `}Parles-en chez toi, puis dis si tu la prends. Si tu as trouvé ailleurs, rends-la : quelqu’un d’autre pourra la prendre.`,
    go: 'Prendre ou rendre ma place',
  },
  rejected: {
    subject: 'Réponse à ta candidature',
    title: 'Ce ne sera pas cette fois',
    hello: (firstName: string): string => `Bonjour${after(firstName)},`,
    answer: 'La structure ne peut pas t’accueillir pour ce stage. Voici ce qu’elle te répond :',
    others:
      'Un non, cela arrive à presque tout le monde : les élèves envoient 2 ou 3 candidatures en moyenne. D’autres offres t’attendent.',
  },
  /** The employer took back a seat that was held, or an internship that was settled. */
  cancelled: {
    subject: 'Ton stage est annulé par la structure',
    news: (firstName: string): string =>
      `Bonjour${after(firstName)}, la structure ne peut plus t’accueillir : elle a annulé. Ce n’est pas à cause de toi.`,
    next: 'Si tu avais prévenu ton collège ou ton lycée, dis-le-lui aussi. Tes candidatures qui avaient été retirées pour ce stage peuvent être rétablies une fois, avec le lien de leur premier mail.',
  },
  cancelledToFamily: {
    subject: (firstName: string): string =>
      firstName ? `Le stage de ${firstName} est annulé` : 'Un stage d’observation est annulé',
    told: (firstName: string): string =>
      `${firstName} ne fera pas ce stage : la structure a annulé. Nous l’avons aussi écrit à l’élève.`,
    next: 'Si la convention était en cours, l’établissement scolaire est à prévenir.',
  },
  /** Other offers near the same place. */
  near: {
    title: 'Près du même endroit, pour ton niveau :',
    offer: (title: string, host: string, city: string): string => `${title}, ${host} (${city})`,
  },
  confirmed: {
    subject: 'Ton stage est confirmé',
    yours: (firstName: string): string => `C’est confirmé${after(firstName)} : la place est à toi.`,
    next: 'Et maintenant :',
    calendar: 'Les dates sont dans le fichier joint : ouvre-le pour les mettre dans ton agenda.',
    again:
      'Tout cela se relit avec ce bouton. Un empêchement ? La même page permet de rendre ta place, et la structure est prévenue.',
    see: 'Revoir mon stage',
    hindered: `Un empêchement ? Le lien « ${erase} » de ton premier mail prévient la structure.`,
  },
  representative: {
    subject: 'Une candidature à un stage d’observation',
    somebody: 'Un ou une élève',
    told: (firstName: string): string =>
      `${firstName} candidate à un stage d’observation et a donné votre adresse comme celle de son responsable légal. Ce message vous en informe : vous n’avez rien à faire.`,
    what: 'Le stage d’observation fait découvrir un lieu de travail pendant une ou deux semaines, en 4e, en 3e ou en 2de. Rien n’est engagé à ce jour : si la structure accepte, une convention sera signée par vous-même, l’établissement scolaire et la structure.',
    rights:
      'La structure lit ce que l’élève lui écrit, ainsi que votre nom et vos coordonnées, pour cette candidature et rien d’autre. Vous pouvez à tout moment retirer la candidature et effacer ces informations, les vôtres comprises.',
    erase: 'Retirer la candidature et tout effacer',
    unproved:
      'Tant que cette adresse n’est pas confirmée, nous ne donnons ici aucun nom. Le bouton montre qui candidate et où, et confirme l’adresse. Rien n’est retiré avant une étape de plus.',
    see: 'Voir qui candidate',
    seeAgain: 'Voir la candidature',
  },
  /** A seat is held: told to the legal representative. */
  acceptedToFamily: {
    subject: (firstName: string): string =>
      firstName ? `Une place de stage est gardée pour ${firstName}` : 'Une place de stage est gardée',
    told: (firstName: string): string =>
      `${firstName} a candidaté à un stage d’observation, et la structure veut bien l’accueillir.`,
    decide:
      'C’est à l’élève de prendre cette place ou de la rendre, avec le lien que nous lui avons envoyé. Parlez-en ensemble.',
    later:
      'Vous n’avez rien à signer maintenant. Si la place est prise, nous vous écrirons : il y aura une convention à signer avant le premier jour.',
  },
  /** The seat is taken: told to the legal representative, who signs. */
  confirmedToFamily: {
    subject: (firstName: string): string =>
      firstName ? `Le stage de ${firstName} est confirmé` : 'Un stage d’observation est confirmé',
    told: (firstName: string): string =>
      `${firstName} a pris la place : le stage d’observation est confirmé.`,
    next: 'La suite :',
  },
  /** An offer was taken down by whoever runs the service. */
  offerHidden: {
    subject: 'Une offre où tu as candidaté est retirée',
    subjectFamily: 'Une offre de stage d’observation est retirée',
    why: 'Nous avons retiré cette offre de notre service. Ce n’est pas à cause de toi.',
    pause:
      'Ta candidature est en pause : la structure ne peut plus l’ouvrir ni l’accepter ici. Si l’offre revient avant la fin de son délai, elle reprend où elle en était.',
    careful:
      'La structure t’a déjà écrit, ou t’attend ? Parles-en d’abord à tes parents, à ton collège ou à ton lycée.',
    family:
      'L’élève qui a donné votre adresse a candidaté à cette offre. Nous l’avons retirée de notre service. La structure ne peut plus ouvrir ni accepter ici la candidature. Si elle a déjà pris contact, parlez-en avec l’élève et son établissement avant d’aller plus loin.',
    others: `D’autres offres t’attendent. Pour tout effacer : le lien « ${erase} » de ton premier mail.`,
    go: 'Voir d’autres offres',
  },
  /** Somebody reported an offer. */
  report: {
    reasons: {
      gone: 'n’existe plus',
      money: 'argent ou demande étrange',
      discrimination: 'discrimination',
      unsafe: 'danger ou malaise',
      wrong: 'information fausse',
      other: 'autre',
    } satisfies Record<ReportReason, string>,
    received: 'Nous avons reçu ton signalement',
    receivedText:
      'Quelqu’un a signalé une offre de stage en donnant cette adresse. Une personne va lire ce signalement. Nous écrirons ici ce qui est décidé.',
    number: 'Numéro du signalement',
    offer: 'Numéro de l’offre',
    notYou: 'Ce n’est pas toi ? Tu n’as rien à faire.',
    decided: 'Ton signalement : ce qui est décidé',
    taken: 'Tu as signalé une offre de stage. Une personne l’a regardée : l’offre est retirée. Merci.',
    left: 'Tu as signalé une offre de stage. Une personne l’a regardée : l’offre n’est pas retirée pour cela.',
    contest: (email: string | undefined): string =>
      `Pas d’accord ? Écris-nous${after(email === undefined ? '' : `à ${email}`)}, avec le numéro de l’offre. Un organisme de règlement des litiges certifié ou le tribunal peuvent aussi être saisis.`,
    who: 'Qui fait ce service',
  },
};

/** Every text of the letters to pupils and their families; what another language leaves out does not compile. */
export type LetterTexts = typeof fr;
