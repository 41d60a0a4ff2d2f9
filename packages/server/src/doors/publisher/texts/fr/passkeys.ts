/** How people enter with a device of theirs. */
export const passkeys = {
  title: 'Entrer sans code',
  says: 'Avec l’empreinte, le visage ou le code de déverrouillage de votre téléphone ou de votre ordinateur, au lieu d’un mail. Les appareils appellent cela une clé d’identification, ou « passkey ».',
  enter: 'Entrer avec mon appareil',
  enterSays: 'Vous avez ajouté cet appareil dans vos réglages ? Il suffit de le déverrouiller.',
  list: 'Vos appareils',
  none: 'Aucun appareil pour l’instant : vous entrez avec le code reçu par e-mail.',
  unknownBrowser: 'Navigateur inconnu',
  used: (made: string, used: string): string => `Ajouté le ${made}. Dernière entrée le ${used}.`,
  unused: (made: string): string => `Ajouté le ${made}.`,
  remove: 'Retirer',
  make: 'Ajouter cet appareil',
  makeSays:
    'Votre appareil vous demande de le déverrouiller, puis garde une clé pour ce site. Ni empreinte ni visage ne nous arrivent. Un mail vous dira qu’il est ajouté.',
  full: 'Vous avez dix appareils, le plus possible. Retirez-en un pour en ajouter un autre.',
  unable: 'Ce navigateur ne sait pas le faire. Le code reçu par e-mail marche toujours.',
  why: 'Vous allez changer les appareils qui entrent en votre nom.',
  cancelled: 'Votre appareil n’a rien confirmé : rien n’est fait. Vous pouvez réessayer.',
  already: 'Cet appareil est déjà dans votre liste.',
  confirm: {
    title: 'Confirmez que c’est vous',
    says: 'Votre appareil vous demande de le déverrouiller.',
    go: 'Confirmer avec mon appareil',
    instead: 'Confirmer avec mon appareil, sans mail',
  },
  added: { title: 'Cet appareil est ajouté', says: 'La prochaine fois, entrez avec lui : rien à recevoir.' },
  faults: {
    unknown: {
      title: 'Vous n’êtes pas entré(e)',
      says: 'La clé de cet appareil n’ouvre rien ici, ou la page est restée ouverte trop longtemps. Réessayez, ou entrez par e-mail.',
    },
    over: {
      title: 'Rien n’est fait',
      says: 'La page est restée ouverte trop longtemps, ou a déjà servi. Réessayez.',
    },
    refused: {
      title: 'Rien n’est fait',
      says: 'Votre appareil n’a pas donné de clé qui convienne. Réessayez.',
    },
    tooMany: { title: 'Rien n’est fait', says: 'Vous avez déjà dix appareils, le plus possible.' },
  },
};
