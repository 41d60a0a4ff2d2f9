import { counted } from '@1eleve1stage/sdk/rules';
import type { Door } from '../../doors.js';

/** Around every page. */
export const common = {
  space: 'Votre espace',
  doors: {
    home: 'Accueil',
    offers: 'Offres',
    candidates: 'Élèves',
    account: 'Réglages',
    queue: 'À relire',
    desk: 'Mon accès',
  } satisfies Record<Door, string>,
  waiting: (n: number): string => `${counted(n, 'élève attend', 'élèves attendent')} votre réponse`,
  signIn: 'Se connecter',
  signOut: 'Se déconnecter',
  /** Beside the name of the organisation, for who is of several. */
  change: 'Changer de structure',
  /** Before the title of a page that has something to correct. */
  wrong: (title: string): string => `Erreur : ${title}`,
};
