import { counted } from '@1eleve1stage/sdk/rules';
import { INVITATION_DAYS } from '../../../../core/members/rules/invitation-life.js';
import type { Role } from '../../../../ports/index.js';

/** Who is of an organisation, and who is asked to be. */
export const team = {
  title: 'Votre équipe',
  back: 'Réglages',
  members: 'Qui entre dans cet espace',
  you: '(vous)',
  unreadable: 'adresse illisible',
  roles: {
    owner: { label: 'Propriétaire', hint: 'Gère aussi l’équipe.' },
    member: { label: 'Membre', hint: 'Lit les candidatures et y répond.' },
  } satisfies Record<Role, unknown>,
  make: { owner: 'Rendre propriétaire', member: 'Rendre membre' } satisfies Record<Role, string>,
  remove: 'Retirer',
  leave: 'Quitter cet espace',
  invited: (from: string, until: string): string =>
    `Invitation envoyée le ${from}, valable jusqu’au ${until}`,
  withdraw: 'Annuler l’invitation',
  invite: 'Inviter quelqu’un',
  email: 'Son adresse e-mail',
  emailHint: `L’invitation vaut ${counted(INVITATION_DAYS, 'jour', 'jours')}. Rien ne s’ouvre avant que cette personne accepte.`,
  role: 'Son rôle',
  send: 'Inviter',
  readOnly: 'Les propriétaires gèrent l’équipe.',
  invalid: {
    email: {
      missing: 'Écrivez son adresse e-mail.',
      wrong: 'Vérifiez son adresse. Par exemple prenom.nom@exemple.fr.',
    },
    role: { missing: 'Choisissez son rôle.', wrong: 'Choisissez son rôle.' },
  },
  faults: {
    lastOwner: {
      title: 'Il faut au moins un ou une propriétaire',
      says: 'Rien n’a changé. Rendez d’abord une autre personne propriétaire.',
    },
    alreadyMember: {
      title: 'Cette personne est déjà dans votre équipe',
      says: 'Rien n’a été envoyé.',
    },
    tooMany: {
      title: 'Trop d’invitations',
      says: 'Rien n’a été envoyé. Réessayez plus tard.',
    },
  },
  confirm: {
    title: 'C’est bien vous ?',
    why: 'Vous allez changer l’équipe.',
    says: 'Recevez d’abord un nouveau code par mail. Il vaut pour les dix minutes qui suivent.',
    go: 'Recevoir un code',
  },
  owners: {
    title: 'Réservé aux propriétaires',
    says: 'Demandez à un ou une propriétaire de votre espace : l’équipe dit qui l’est.',
  },
  invitation: {
    title: 'Rejoignez vos collègues',
    says: (organisation: string, by: string | undefined): string =>
      `${by === undefined ? 'Vous êtes invité(e)' : `${by} vous invite`} dans l’espace de « ${organisation} ».`,
    join: 'Rejoindre cet espace',
    decline: 'Non merci',
    none: {
      title: 'Aucune invitation',
      says: 'Personne ne vous invite en ce moment, ou le temps pour répondre est passé. Demandez-en une autre à vos collègues.',
      go: 'Ouvrir mon espace',
    },
  },
};

/** An organisation that nobody approved yet, as its people read of it. */
export const review = {
  title: 'Votre structure',
  waiting: {
    title: 'Nous relisons votre structure',
    says: 'Vous pouvez déjà préparer vos offres. Elles seront montrées une fois votre structure acceptée : vous recevrez un mail.',
  },
  refused: {
    title: 'Une correction avant de montrer vos offres',
    says: 'Une personne a relu votre structure et demande :',
    correct: 'Corriger',
    member: 'Un ou une propriétaire de votre espace peut corriger.',
  },
  send: 'Demander une nouvelle relecture',
};
