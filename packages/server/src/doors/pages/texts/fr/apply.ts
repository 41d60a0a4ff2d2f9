import type { IconName } from '../../icons.js';
import { counted, employerInFrench, minutesInFrench } from '@1eleve1stage/sdk/rules';

export const apply = {
  title: (offer: string): string => `Candidater : ${offer}`,
  toCorrect: (title: string): string => `À corriger. ${title}`,
  description: (employer: string, city: string): string =>
    `Candidater à un stage d’observation chez ${employerInFrench(employer)}, à ${city}.`,
  back: 'Revenir à l’offre',
  heading: 'Ta candidature',
  honeypot: 'Laisse ce champ vide',
  left: (n: number): string => `Il reste ${counted(n, 'chose', 'choses')} à corriger`,
  /** A line of the summary. */
  wrong: (field: string, error: string): string => `${field} : ${error}`,
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Ton adresse e-mail',
  emailHint: 'Tu y recevras un code et la réponse. Une adresse que tu ouvres souvent.',
  birthDate: 'Date de naissance',
  birthDateHint: 'Jour, mois, année : 14 03 2012',
  phone: 'Téléphone',
  phoneHint: 'Si tu veux bien qu’on t’appelle',
  privacy: 'Tes informations, en bref',
  privacyLines: [
    [
      'lock',
      'La structure et le site qui publie son offre les lisent, personne d’autre. Elles ne sont ni vendues ni montrées en public.',
    ],
    ['mail', 'Nous t’écrivons pour ta candidature, et pour rien d’autre. Ton responsable légal est prévenu.'],
    [
      'cross',
      'Tu peux tout effacer quand tu veux. Sinon, elles s’effacent seules 90 jours après le stage ou le refus.',
    ],
  ] as readonly (readonly [IconName, string])[],
  college: {
    title: 'Ton collège et ta semaine',
    school: 'Ton collège, et sa ville',
    classNameHint: 'Par exemple 3e B',
  },
  lycee: {
    title: 'Ton lycée et ta semaine',
    school: 'Ton lycée, et sa ville',
    classNameHint: 'Par exemple 2de 4',
  },
  grade: 'Ta classe',
  schoolHint: 'Ou son numéro (UAI), si tu le connais',
  className: 'Nom de ta classe',
  week: 'Ta semaine',
  weeks: 'Ta semaine, ou tes deux semaines',
  whichSchool: 'Est-ce l’un de ces établissements ?',
  whichSchoolHint: 'L’offre est réservée à certains : nous devons savoir lequel est le tien.',
  otherSchool: 'Aucun de ceux-là',
  motivation: 'Ta motivation',
  why: 'Pourquoi ce stage te donne envie ?',
  whyHint: 'Quelques phrases suffisent, avec tes mots. Pas de CV, pas de notes.',
  ideas: 'Besoin d’une idée pour commencer ?',
  ideaLines: [
    'Ce que tu aimerais voir ou comprendre',
    'Ce que tu aimes faire, à l’école ou ailleurs',
    'Une question que tu poserais à l’équipe',
  ],
  representative: 'Ton responsable légal',
  representativeHint: 'Un parent ou la personne qui signe tes papiers. Elle recevra un mail d’information.',
  representativeName: 'Son prénom et son nom',
  representativeEmail: 'Son e-mail',
  representativePhone: 'Son téléphone',
  informed: 'Mon responsable légal sait que je candidate.',
  note: 'Rien n’est envoyé à la structure avant le code que nous allons t’envoyer par e-mail. Elle verra ce qui est sur cette page, et rien d’autre.',
  send: 'Envoyer ma candidature',
  busy: (minutes: number): string =>
    `Beaucoup de candidatures partent en ce moment. Réessaie dans ${minutes > 1 ? minutesInFrench(minutes) : 'une minute'} : tes réponses sont là.`,
  early:
    'C’est allé très vite. Attends quelques secondes, puis envoie à nouveau : tes réponses sont là, et rien n’est perdu.',
  over: 'Cette page a déjà servi, ou elle est ouverte depuis longtemps. Relis tes réponses, puis envoie à nouveau.',
  down: 'Le service ne peut rien enregistrer pour l’instant. Ce n’est pas toi, c’est nous. Tes réponses sont là : réessaie dans un moment.',
  twice: {
    title: 'Tu as déjà candidaté à cette offre',
    text: 'Ta première candidature compte toujours : elle est partie à la structure. Celle-ci ne part pas.',
  },
  full: {
    title: 'La dernière place vient d’être prise',
    text: 'C’est allé très vite. Garde ton texte pour une offre proche :',
  },
};
