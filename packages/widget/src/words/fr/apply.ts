import { counted } from '@1eleve1stage/sdk/rules';
import { errors } from './apply-errors.js';

const birthDay = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** The form and its review. What comes after the sending has its own texts. */
export const apply = {
  continue: 'Continuer',
  back: 'Retour',
  edit: 'Modifier',
  allRequired: 'Tout est à remplir, sauf ce qui est marqué « (facultatif) ».',
  required: ' (obligatoire)',
  steps: {
    region: 'Étapes de ta candidature',
    step: 'Étape ',
    names: { 1: 'Toi', 2: 'Collège et semaine', 3: 'Motivation et responsable' },
    done: ' (terminée)',
  },
  errors,
  you: {
    title: 'D’abord, toi',
    firstName: 'Prénom',
    lastName: 'Nom',
    email: 'Ton adresse e-mail',
    emailHint: 'Tu y recevras un code et la réponse. Une adresse que tu ouvres souvent.',
    birthDate: 'Date de naissance',
    birthDateHint: 'Jour, mois, année\u00a0: 14 03 2012',
    phone: 'Téléphone',
    phoneHint: 'Si tu veux bien qu’on t’appelle',
    leave: 'Revenir à l’offre',
  },
  privacy: {
    title: 'Tes informations, en bref',
    who: 'La structure et le site qui publie son offre les lisent, personne d’autre. Elles ne sont ni vendues ni montrées en public.',
    mail: 'Nous t’écrivons pour ta candidature, et pour rien d’autre. Ton responsable légal est prévenu.',
    erase:
      'Tu peux tout effacer quand tu veux. Sinon, elles s’effacent seules 90\u00a0jours après le stage ou le refus.',
  },
  school: {
    title: 'Ton collège et ta semaine',
    titleLycee: 'Ton lycée et ta semaine',
    school: 'Ton collège ou ton lycée',
    schoolHint: 'Son nom, sa ville ou son numéro (UAI)',
    list: 'Établissements',
    notListed: 'Mon établissement n’est pas dans la liste',
    typed: 'Nom et ville de ton établissement',
    search: 'Chercher dans la liste',
    found: (n: number): string =>
      n
        ? `${counted(n, 'établissement', 'établissements')}. Flèches pour parcourir.`
        : 'Aucun établissement à ce nom. Après le champ, choisis « Mon établissement n’est pas dans la liste ».',
    grade: 'Ta classe',
    className: 'Nom de ta classe',
    classNameHint: 'Par exemple 3e B',
    classNameHintLycee: 'Par exemple 2de 4',
    week: 'Ta semaine',
    weeks: 'Ta semaine, ou tes deux semaines',
  },
  reasons: {
    title: 'Ta motivation et ton responsable légal',
    why: 'Pourquoi ce stage te donne envie\u00a0?',
    whyHint: 'Quelques phrases suffisent, avec tes mots. Pas de CV, pas de notes.',
    count: (n: number): string => `${n} sur 1500`,
    ideas: 'Besoin d’une idée pour commencer\u00a0?',
    idea1: 'Ce que tu aimerais voir ou comprendre',
    idea2: 'Ce que tu aimes faire, à l’école ou ailleurs',
    idea3: 'Une question que tu poserais à l’équipe',
    representative: 'Ton responsable légal',
    representativeHint: 'Un parent ou la personne qui signe tes papiers. Elle recevra un mail d’information.',
    name: 'Son prénom et son nom',
    email: 'Son e-mail',
    phone: 'Son téléphone',
    next: 'Relire avant d’envoyer',
  },
  review: {
    title: 'Relis, puis envoie',
    you: 'Toi',
    name: 'Prénom et nom',
    email: 'E-mail',
    birthDate: 'Date de naissance',
    day: (iso: string): string => birthDay.format(new Date(iso)),
    phone: 'Téléphone',
    schoolAndWeek: 'Collège et semaine',
    school: 'Établissement',
    week: 'Semaine',
    weeks: 'Semaines',
    reasons: 'Motivation et responsable légal',
    why: 'Ta motivation',
    representative: 'Responsable légal',
    seen: 'Que verra la structure\u00a0?',
    seenText:
      'Tout ce qui est sur cette page, et rien d’autre. Pas ton adresse, pas tes notes, pas tes autres candidatures.',
    informed: 'Mon responsable légal sait que je candidate.',
    note: 'Rien n’est envoyé à la structure avant le code que nous allons t’envoyer par e-mail.',
    send: 'Envoyer ma candidature',
    cut: 'Tes réponses sont gardées sur cette page.',
  },
};
