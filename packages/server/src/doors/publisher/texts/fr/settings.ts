import type { RefusalReason } from '../../../../core/applications/rules/ready-refusals.js';

/** Whether an organisation reads a candidate's words before who wrote them. */
export const reading = {
  title: 'Première lecture',
  says: 'La lettre d’abord : chaque élève a ainsi la même chance.',
  covered:
    'Dans la lettre aussi, nous couvrons par « […] » ce que nous savons de l’élève : noms, âge, classe, établissement, numéros et adresses. Le reste n’est pas changé : une lettre peut dire autre chose de qui l’a écrite.',
  legend: 'Quand une candidature arrive',
  now: 'Aujourd’hui :',
  choices: {
    blind: {
      label: 'La lettre d’abord',
      hint: 'Le nom, l’âge, l’établissement et les coordonnées sont cachés, ici, dans nos mails et pour vos logiciels. Les trois premiers se montrent quand l’un de vous les ouvre ou répond ; vos logiciels reçoivent alors les coordonnées aussi.',
    },
    open: {
      label: 'Tout de suite',
      hint: 'Le nom, l’âge et l’établissement se lisent avec la lettre, y compris pour les candidatures qui attendent déjà. Les coordonnées viennent ici quand l’élève a pris la place ; vos logiciels les reçoivent tout de suite.',
    },
  },
  why: 'Vous allez changer la première lecture.',
  save: 'Enregistrer',
  readOnly: 'Les propriétaires changent ce réglage.',
  faults: { reading: { missing: 'Choisissez.', wrong: 'Choisissez.' } },
};

/** What a member is mailed. */
export const mails = {
  title: 'Mes mails',
  says: (email: string, organisation: string): string =>
    `Pour ${email}, de « ${organisation} » seulement. Vos collègues règlent les leurs.`,
  legend: 'Ce que vous recevez',
  kinds: {
    waiting: {
      label: 'Chaque jour, si des élèves attendent',
      hint: 'Du lundi au vendredi, vers 8 h : leurs lettres, sans nom. Jamais si personne n’attend.',
    },
    week: {
      label: 'Le lundi, où en sont vos stages',
      hint: 'Seulement si vous n’avez pas déjà le mail du jour. Après quatre semaines calmes, nous nous taisons.',
    },
  },
  language: 'Ces mails sont écrits en',
  languages: { fr: 'Français', en: 'English' },
  always:
    'Chaque mail porte un lien pour l’arrêter d’un geste. Après chaque réponse que vous donnez, un mail vous dit ce qui est enregistré : celui-là ne s’arrête pas, il vous protège. Les mails au contact d’une offre s’arrêtent avec leur propre lien.',
  save: 'Enregistrer',
  saved: 'C’est enregistré',
  savedSays: 'Cela vaut dès le prochain mail.',
  stopped: 'Cette adresse ne reçoit plus nos mails',
  stoppedSays:
    'Quelqu’un qui la lit l’a demandé avec le lien d’un mail. Choisissez un mail et enregistrez : tous ceux qui concernent cette adresse reviennent.',
  faults: { language: { missing: 'Choisissez une langue.', wrong: 'Choisissez une langue.' } },
};

/** The sentences an organisation says no with. */
export const refusals = {
  title: 'Vos phrases pour dire non',
  says: 'Un non clair et gentil aide un élève à chercher ailleurs. Choisissez parmi ces phrases quand vous répondez, ou gardez les vôtres pour toute la structure.',
  owns: 'Vos phrases',
  own: 'Votre phrase',
  ready: 'Phrases prêtes',
  readySays: 'L’élève qui nous lit en anglais les lit en anglais.',
  reasons: {
    full: 'C’est complet',
    dates: 'Les dates ne vont pas',
    guide: 'La personne qui accompagne n’est plus là',
    grade: 'Un autre niveau de classe',
    travel: 'Le trajet',
    safety: 'La sécurité',
  } satisfies Record<RefusalReason, string>,
  nth: (n: number): string => `Phrase ${String(n)}`,
  add: 'Une nouvelle phrase',
  hint: 'De 20 à 300 caractères. Sans prénom, adresse, lien ni numéro : elle sert pour plusieurs élèves.',
  keep: 'Garder',
  drop: 'Retirer',
  faults: {
    length: 'Écrivez une phrase de 20 à 300 caractères.',
    reach: 'Une phrase gardée ne contient ni adresse, ni lien, ni numéro de téléphone.',
    tooMany: 'Vous gardez déjà 10 phrases : retirez-en une d’abord.',
  },
};
