import { counted } from '@1eleve1stage/sdk/rules';
import type { ApplicationStatus, RejectionResult } from '@1eleve1stage/sdk/contract';
import type { Answer } from '../../../../core/applications/rules/application-life.js';
import type { AuditedAct } from '../../../../ports/index.js';
import { OUTCOMES_FOR_EMPLOYER } from '../../../pages/outcomes.js';

/** The lists of candidates. */
export const candidates = {
  title: 'Élèves',
  says: 'Leurs lettres d’abord : le nom vient quand vous l’ouvrez, ou quand vous avez répondu.',
  saysOpen: 'Leurs lettres, et qui les a écrites.',
  lists: 'Candidatures, par ce qu’elles attendent',
  names: {
    waiting: 'À répondre',
    accepted: 'Place gardée',
    coming: 'Stage confirmé',
    kept: 'Pas encore envoyées',
    over: 'Terminées',
  },
  nobody: {
    waiting: 'Personne n’attend votre réponse.',
    accepted: 'Aucune place n’est gardée en ce moment.',
    coming: 'Aucun stage n’est confirmé pour l’instant.',
    kept: 'Aucune de vos réponses ne peut plus être annulée : les élèves les connaissent.',
    over: 'Aucune candidature terminée.',
  },
  more: 'Seules les 100 premières sont montrées ici.',
  erased: 'Candidature effacée',
  daysLeft: (n: number): string =>
    n === 0 ? 'Dernier jour pour répondre' : `${counted(n, 'jour', 'jours')} pour répondre`,
  until: (day: string): string => `jusqu’au ${day}`,
  states: {
    ...{ unverified: 'À confirmer', submitted: 'Reçue', read: 'Lue', transferred: 'Transmise' },
    ...{ accepted: 'Place gardée', confirmed: 'Stage confirmé', rejected: 'Refusée' },
    ...{ withdrawn: 'Retirée', cancelled: 'Annulée', restored: 'Rétablie', expired: 'Délai passé' },
  } satisfies Record<ApplicationStatus, string>,
};

/** What is done with several at once. */
export const several = {
  pick: (who: string): string => `Choisir ${who}`,
  pickAll: 'Tout cocher',
  pickNone: 'Tout décocher',
  group: 'Avec les candidatures cochées',
  hint: {
    refuse: 'Cochez les élèves à qui vous devez dire non.',
    undo: 'Cochez les réponses à annuler : ces élèves n’en savent rien.',
  },
  chosen: (n: number): string => counted(n, 'candidature choisie', 'candidatures choisies'),
  go: { refuse: 'Répondre non', undo: 'Annuler ces réponses' },
  ofOffer: (title: string): string => `Pour l’offre « ${title} ».`,
  ofAll: 'Voir toutes les offres',
  faults: {
    none: 'Cochez au moins un élève.',
    tooMany: 'Cochez 100 élèves au plus à la fois.',
  },
  title: (n: number): string => `Répondre non à ${counted(n, 'élève', 'élèves')}`,
  says: 'Chaque élève lira la même phrase, et des offres proches encore libres.',
  told: 'Les élèves l’apprennent par mail une heure après, jamais la nuit : d’ici là, vous pouvez annuler pour tous, ou pour un seul. Vous recevez un seul mail, qui dit ce qui est enregistré.',
  whom: 'Ces élèves',
  recorded: 'Vos réponses',
  done: (n: number): string =>
    n === 0 ? 'Aucun non n’a été enregistré' : `Vous avez dit non à ${counted(n, 'élève', 'élèves')}`,
  tells: (at: string): string =>
    `C’est enregistré. Les élèves l’apprennent le ${at} : d’ici là, tout se défait.`,
  nothing: 'Rien n’a changé, et personne n’a été prévenu.',
  undone: (n: number): string =>
    n === 0 ? 'Aucune réponse n’a été annulée' : `${counted(n, 'réponse annulée', 'réponses annulées')}`,
  asBefore: 'Tout est comme avant, et personne n’a été prévenu.',
  notDone: (n: number): string => `Pas fait pour ${counted(n, 'candidature', 'candidatures')}`,
  lost: (n: number): string =>
    n === 1 ? 'Une candidature n’est plus là.' : `${String(n)} candidatures ne sont plus là.`,
  reasons: {
    already: 'Le non était déjà enregistré.',
    late: 'Rien à annuler : l’élève le sait déjà, ou c’était annulé.',
    transition_not_allowed: 'Cette candidature a changé entre-temps : voici où elle en est.',
    offer_not_found: 'Cette offre a été retirée par le service : personne ne peut répondre pour l’instant.',
    application_not_found: 'Cette candidature n’est plus là.',
    application_damaged: 'Cette candidature est abîmée : écrivez à l’équipe du service.',
  } satisfies Record<'already' | 'late' | NonNullable<RejectionResult['problem']>, string>,
};

/** Candidates as a file. */
export const exporting = {
  open: 'Exporter',
  title: 'Exporter les candidatures',
  says: 'Un tableau à ouvrir dans Excel, LibreOffice ou Numbers : une ligne par candidature, avec son numéro, l’offre, les semaines, le niveau, où elle en est, et le jour où elle est arrivée.',
  covered:
    'Le prénom, le nom et l’établissement y sont pour les candidatures que vous avez ouvertes, ou auxquelles vous avez répondu ; pour les autres, ces cases sont vides. Ni lettre, ni âge, ni adresse, ni téléphone.',
  noted:
    'Chaque export est noté dans l’historique, avec votre nom. Ce sont des élèves mineurs : effacez ce fichier dès qu’il ne sert plus, car nous ne pouvons pas l’effacer pour vous.',
  go: 'Télécharger le tableau',
  why: 'Vous allez télécharger des informations sur des élèves.',
  readOnly: 'Les propriétaires de l’espace exportent les candidatures.',
  columns: [
    ...['Numéro', 'Offre', 'Semaines', 'Niveau', 'État', 'Reçue le', 'Prénom', 'Nom', 'Établissement'],
  ] as readonly string[],
};

/** One candidate. */
export const candidate = {
  title: (grade: string): string => `Candidature en ${grade}`,
  who: 'Qui candidate',
  veil: {
    title: 'Lisez d’abord la lettre',
    says: 'Le nom, l’âge et l’établissement sont cachés : chaque élève a ainsi la même chance. Dans sa lettre, « […] » couvre ce que nous en savons ; ce que nous ne savons pas y reste. Vous pouvez ouvrir ces informations, ce sera noté dans l’historique.',
    hidden: 'caché pour l’instant',
    open: 'Ouvrir ces informations',
  },
  facts: {
    ...{ name: 'Nom', age: 'Âge', school: 'Établissement', class: 'Classe' },
    ...{ email: 'E-mail de l’élève', phone: 'Téléphone de l’élève', representative: 'Responsable légal' },
    ...{ theirEmail: 'E-mail du responsable', theirPhone: 'Téléphone du responsable' },
  },
  years: (n: number): string => counted(n, 'an', 'ans'),
  contactLater: 'Les coordonnées de la famille sont montrées quand l’élève a pris la place.',
  answer: {
    title: 'Votre réponse',
    says: 'L’élève l’apprend par mail une heure après, jamais la nuit : d’ici là, vous pouvez l’annuler.',
    seat: 'Une place est gardée 15 jours, moins si le stage est proche, le temps que l’élève confirme.',
    yes: 'Oui, j’accueille cet élève',
    stillYes: 'Vous pouvez encore dire oui, tant qu’il reste une place.',
    no: 'Répondre non',
    templates: 'La phrase que l’élève lira',
    own: 'Ou vos propres mots',
    ownHint: 'S’il y a du texte ici, c’est lui qui part.',
    sendNo: 'Envoyer ce non',
  },
  /** An answer that the pupil is not told yet. */
  untold: {
    titles: {
      accept: (name: string): string => `Vous avez dit oui à ${name}`,
      reject: (name: string): string => `Vous avez dit non à ${name}`,
      cancel: (name: string): string => `Vous avez annulé le stage de ${name}`,
    } satisfies Record<Answer, (name: string) => string>,
    recorded: (by: string | undefined, at: string | undefined): string =>
      `Enregistré${by === undefined ? '' : ` par ${by}`}${at === undefined ? '' : ` le ${at}`}.`,
    tells: (name: string, at: string): string => `${name} l’apprend le ${at} : d’ici là, tout se défait.`,
    somebody: 'L’élève',
    undo: 'Annuler ma réponse',
    tell: (name: string): string => `Prévenir ${name} maintenant`,
    night: 'La nuit, nous n’écrivons à aucun élève.',
  },
  transfer: {
    title: 'Confier à un collègue',
    says: 'Cette personne reçoit un lien pour lire la candidature et y répondre, sans compte. Vous pouvez toujours répondre vous-même.',
    email: 'Son adresse mail',
    go: 'Envoyer le lien',
  },
  cancel: {
    title: 'Annuler ce stage',
    says: 'Sa place redevient libre, et l’élève l’apprend par mail une heure après. D’ici là, vous pouvez revenir en arrière.',
    go: 'Oui, annuler ce stage',
  },
  faults: {
    choice: 'Choisissez d’abord une réponse.',
    reason: 'Écrivez une phrase pour l’élève, de 1 000 caractères au plus.',
    colleague: 'Écrivez l’adresse mail de la personne qui répondra.',
    full: 'Toutes les places de cette offre sont prises : vous ne pouvez plus dire oui. Rien n’a été envoyé.',
    late: 'Cette candidature a changé entre-temps : votre réponse n’a pas été enregistrée. Voici où elle en est.',
    takenDown: 'Cette offre a été retirée par le service : personne ne peut répondre pour l’instant.',
    note: 'Écrivez une note de 1 000 caractères au plus.',
    tooManyNotes: 'Cette candidature a déjà 20 notes : supprimez-en une d’abord.',
    firstReading:
      'Votre note n’est pas gardée : les notes s’écrivent et se lisent une fois que le nom est affiché. La voici, à copier.',
  },
  notes: {
    title: 'Notes entre collègues',
    says: 'Elles sont pour les personnes de votre espace. Nous ne les montrons ni à l’élève, ni à sa famille, et elles s’effacent avec la candidature.',
    somebody: 'Quelqu’un de votre structure',
    when: (who: string, at: string): string => `${who}, le ${at}`,
    remove: 'Supprimer',
    removeWhich: (who: string, at: string): string => ` la note de ${who}, le ${at}`,
    write: 'Écrire une note',
    label: 'Note pour vos collègues',
    hint: 'Des faits, dits avec respect : l’élève et sa famille ont le droit de demander une copie de ce qui est gardé d’eux, notes comprises.',
    keep: 'Garder cette note',
  },
  outcomes: OUTCOMES_FOR_EMPLOYER,
};

/** Who did what. */
export const history = {
  title: 'Historique',
  received: 'Candidature reçue.',
  acts: {
    organisation_opened: 'Espace ouvert.',
    organisation_changed: 'Ce que vous dites de votre structure a changé.',
    organisation_approved: 'Structure acceptée.',
    organisation_refused: 'Structure refusée.',
    offer_approved: 'Offre acceptée.',
    offer_refused: 'Offre à corriger.',
    member_invited: 'Une personne est invitée.',
    member_declined: 'Une invitation ne vaut plus.',
    member_role_changed: 'Un rôle a changé.',
    member_joined: 'Une personne peut entrer dans cet espace.',
    member_removed: 'Une personne n’entre plus dans cet espace.',
    candidate_opened: 'Informations ouvertes.',
    candidate_accepted: 'Réponse : oui.',
    candidate_rejected: 'Réponse : non.',
    offer_written: 'Offre écrite.',
    offer_changed: 'Offre modifiée.',
    offer_paused: 'Offre mise en pause.',
    offer_resumed: 'Pause d’une offre terminée.',
    offer_published: 'Offre publiée.',
    offer_unpublished: 'Offre retirée de ce que les élèves voient.',
    offer_removed: 'Offre supprimée.',
    candidate_transferred: 'Confiée à un collègue.',
    candidate_cancelled: 'Stage annulé.',
    candidate_undone: 'Réponse annulée.',
    candidate_told: 'Élève prévenu sans attendre.',
    offers_imported: 'Tableau d’offres importé.',
    sites_changed: 'Liste des lieux changée.',
    key_created: 'Clé créée.',
    key_origins_changed: 'Sites d’une clé modifiés.',
    key_revoked: 'Clé révoquée.',
    first_reading_blind: 'Première lecture : la lettre d’abord.',
    first_reading_open: 'Première lecture : tout de suite.',
    candidates_exported: 'Candidatures exportées.',
    refusals_changed: 'Phrases pour dire non modifiées.',
    candidate_noted: 'Note écrite.',
    candidate_note_removed: 'Note supprimée.',
  } satisfies Record<AuditedAct, string>,
  by: (act: string, who: string): string => `${act} Par ${who}.`,
  moment: (day: string, clock: string): string => `${day} à ${clock.replace(/^0/, '').replace(':', ' h ')}`,
};
