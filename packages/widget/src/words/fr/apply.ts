import { fr } from '@1eleve1stage/sdk/words';
import { counted } from '@1eleve1stage/sdk/rules';

const birthDay = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

/** The form and its review. What comes after the sending has its own texts. */
export const apply = {
  ...fr.form,
  continue: 'Continuer',
  back: 'Retour',
  edit: 'Modifier',
  steps: {
    region: 'Étapes de ta candidature',
    step: 'Étape ',
    names: { 1: 'Toi', 2: 'Collège et semaine', 3: 'Motivation et responsable' },
    done: ' (terminée)',
  },
  faults: fr.faults,
  pupil: {
    title: 'D’abord, toi',
    ...fr.pupil,
  },
  privacy: fr.privacy,
  school: {
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
    ...fr.school,
  },
  motivation: {
    title: 'Ta motivation et ton responsable légal',
    count: (n: number): string => `${n} sur 1500`,
    next: 'Relire avant d’envoyer',
    ...fr.motivation,
  },
  review: {
    title: 'Relis, puis envoie',
    name: 'Prénom et nom',
    email: 'E-mail',
    day: (iso: string): string => birthDay.format(new Date(iso)),
    school: 'Établissement',
    week: 'Semaine',
    weeks: 'Semaines',
    representative: 'Responsable légal',
    seen: 'Que verra la structure\u00a0?',
    seenText:
      'Tout ce qui est sur cette page, et rien d’autre. Pas ton adresse, pas tes notes, pas tes autres candidatures.',
    cut: 'Tes réponses sont gardées sur cette page.',
    ...fr.review,
  },
};
