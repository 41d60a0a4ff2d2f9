import type { NotShownReason } from '@1eleve1stage/sdk/contract';
import { counted } from '@1eleve1stage/sdk/rules';

/** What is said of an offer that pupils are not shown, and of the one way to mend it. */
export interface NotShown {
  title: string;
  says: string;
  mend?: string;
}

/** Whether pupils are shown an offer, and if not why. */
export const shown = {
  title: 'Montrée',
  since: (day: string): string => `, depuis le ${day}`,
  stopped: {
    title: 'Montrée, mais personne ne peut candidater',
    says: 'L’adresse qui reçoit les candidatures ne veut plus de nos mails.',
    mend: 'Choisir une autre adresse',
  },
  enough: {
    week: {
      title: 'Assez de candidatures pour cette semaine',
      says: (day: string): string => `l’offre revient le ${day}`,
    },
    month: {
      title: 'Assez de candidatures pour ce mois',
      says: (day: string): string => `l’offre revient le ${day}`,
    },
  },
  paused: (day: string): string => `jusqu’au ${day}, puis montrée à nouveau`,
  reasons: {
    draft: { title: 'Brouillon', says: 'Elle n’est pas encore publiée.', mend: 'La relire et la publier' },
    unpublished: { title: 'Pas montrée', says: 'Elle n’est plus publiée.', mend: 'La publier à nouveau' },
    waiting: { title: 'Pas encore montrée', says: 'Une personne la relit d’abord.' },
    refused: {
      title: 'Pas montrée',
      says: 'Une personne l’a relue et demande une correction :',
      mend: 'La corriger, nous la relirons',
    },
    paused: { title: 'En pause', says: 'pour l’instant' },
    full: { title: 'Complète', says: 'Toutes ses places sont prises.', mend: 'Ajouter des places' },
    expired: { title: 'Terminée', says: 'Toutes ses semaines sont passées.', mend: 'La renouveler' },
    hidden: { title: 'Pas montrée', says: 'Le service l’a retirée :' },
    removed: { title: 'Supprimée', says: 'Elle n’est plus montrée.' },
  } satisfies Record<NotShownReason, NotShown> as Record<NotShownReason, NotShown>,
};

/** The list of offers. */
export const offers = {
  title: 'Vos offres',
  says: (year: string): string => `Année scolaire ${year}`,
  write: 'Nouvelle offre',
  lists: 'Offres, par ce que les élèves en voient',
  names: { all: 'Toutes', shown: 'Montrées', others: 'Pas montrées' },
  none: {
    all: 'Écrivez votre première offre : quatre étapes, cinq minutes.',
    shown: 'Aucune offre n’est montrée en ce moment.',
    others: 'Toutes vos offres sont montrées.',
  },
  taken: (taken: number, total: number, write: (n: number) => string): string =>
    `${write(taken)} ${taken > 1 ? 'places prises' : 'place prise'} sur ${write(total)}`,
  waiting: (n: number): string => counted(n, 'élève attend', 'élèves attendent'),
  next: 'Offres plus anciennes',
};

/** One offer. */
export const offer = {
  edit: 'Modifier',
  asPupils: 'La voir comme un élève',
  places: 'Semaines et places',
  weeks: 'Semaines',
  seats: 'Places',
  cap: 'Candidatures',
  capped: (month: number, week: number): string => `${month} par mois au plus, ${week} par semaine`,
  for: 'Pour',
  waiting: 'En attente',
  nobody: 'personne',
  pace: 'Régler le rythme',
  pause: {
    title: 'Assez de candidatures pour l’instant ?',
    says: 'L’offre n’est plus montrée, puis revient toute seule à cette date. Les élèves qui ont déjà candidaté attendent toujours votre réponse.',
    until: 'En pause jusqu’au',
    go: 'Mettre en pause',
    wrong: 'Choisissez un jour après aujourd’hui, et d’ici un an.',
  },
  resume: {
    title: 'Cette offre est en pause',
    go: 'La montrer maintenant',
    anew: (week: number): string =>
      `Vous pouvez la montrer tout de suite, jusqu’à ce que ${counted(week, 'autre candidature arrive', 'autres candidatures arrivent')}.`,
  },
  publish: {
    draft: 'Publiée, elle est montrée tout de suite, ou une fois relue si une relecture est demandée.',
    unpublished: 'Elle est gardée, personne ne la voit.',
    go: 'Publier l’offre',
    wrong: 'Avant de publier, il reste quelque chose à corriger :',
  },
  also: 'Et aussi',
  renew: {
    title: (year: string): string => `Renouveler pour ${year}`,
    says: 'Les mêmes semaines, plus tard. Vous relisez avant de publier.',
    go: 'Renouveler',
  },
  duplicate: { title: 'Dupliquer', says: 'Pour un autre lieu ou un autre métier.', go: 'Dupliquer' },
  site: { title: 'Affiche et site', says: 'À imprimer, ou à coller sur votre site.', go: 'Ouvrir' },
  unpublish: {
    title: 'Ne plus la montrer',
    says: 'Vous la gardez, et vous la publiez à nouveau quand vous voulez.',
    go: 'Ne plus la montrer',
  },
  remove: {
    title: 'Retirer l’offre',
    says: 'Pour toujours. Les candidatures déjà reçues restent : vous pouvez encore y répondre.',
    ask: 'Retirer…',
    go: 'Oui, retirer cette offre',
  },
  removed: 'Cette offre est supprimée. Les candidatures déjà reçues restent dans « Élèves ».',
};
