/** Where people open a space. */
export const signUp = {
  title: 'Accueillez un ou une élève une semaine',
  says: 'Un ou une élève de 4e, de 3e ou de 2de découvre votre métier. Dites-nous où vous écrire pour commencer.',
  emailHint: 'De préférence celle du travail. Nous y envoyons un lien pour continuer.',
  go: 'Continuer',
  known: 'Vous avez déjà un espace ?',
  use: 'Votre adresse sert à vous faire entrer dans votre espace.',
  data: 'Ce que nous faisons des données',
  step: (n: number): string => `Étape ${n} sur 3`,
  good: {
    title: 'Ce qui vous attend',
    lines: [
      'Une adresse e-mail suffit : pas de mot de passe à retenir.',
      'Vous choisissez les semaines et le nombre d’élèves.',
      'Vous lisez la lettre de l’élève, puis vous dites oui ou non.',
      'Votre e-mail et votre téléphone ne s’affichent pas avec l’offre : l’élève les reçoit une fois sa place prise.',
    ],
  },
  organisation: {
    title: 'Votre structure',
    another: {
      title: 'Une autre structure',
      says: (names: string): string =>
        `Vous avez déjà un espace : ${names}. Ici, vous en ouvrez un de plus, à part, pour une autre structure.`,
      back: 'Revenir à mes structures',
    },
    hasSiret: 'Avez-vous un numéro SIRET ?',
    yes: 'Oui, nous avons un SIRET',
    yesHint: '14 chiffres, sur vos factures ou votre avis de situation',
    no: 'Non, nous n’en avons pas',
    noHint: 'Association, profession libérale, administration',
    siret: 'Numéro SIRET',
    siretHint: 'Les espaces ne gênent pas.',
    kind: 'Vous êtes',
    kinds: {
      association: 'Une association',
      profession: 'Une profession libérale',
      administration: 'Une administration',
    },
    name: 'Nom de la structure',
    nameHint: 'Celui que les élèves liront.',
    postcode: 'Code postal',
    city: 'Commune',
    go: 'Continuer',
  },
  you: {
    title: 'Et vous ?',
    says: 'Votre nom est noté à côté de ce que vous faites dans cet espace.',
    firstName: 'Prénom',
    lastName: 'Nom',
    job: 'Votre fonction',
    jobHint: 'Par exemple gérante, chef d’atelier, bibliothécaire',
    go: 'Ouvrir mon espace',
  },
  faults: {
    hasSiret: { missing: 'Choisissez oui ou non.', wrong: 'Choisissez oui ou non.' },
    siret: {
      missing: 'Écrivez le numéro SIRET.',
      wrong: 'Vérifiez le numéro : un SIRET compte 14 chiffres, dont les derniers servent de contrôle.',
    },
    kind: { missing: 'Choisissez ce que vous êtes.', wrong: 'Choisissez ce que vous êtes.' },
    name: {
      missing: 'Écrivez le nom de votre structure.',
      wrong: 'Écrivez un nom de 150 caractères au plus.',
    },
    postcode: {
      missing: 'Écrivez le code postal.',
      wrong: 'Un code postal compte 5 chiffres, comme 49240.',
    },
    city: {
      missing: 'Écrivez la commune.',
      wrong: 'Écrivez le nom de la commune, en 50 caractères au plus.',
    },
    firstName: { missing: 'Écrivez votre prénom.', wrong: 'Vérifiez votre prénom : 100 caractères au plus.' },
    lastName: { missing: 'Écrivez votre nom.', wrong: 'Vérifiez votre nom : 100 caractères au plus.' },
    job: { missing: 'Écrivez votre fonction.', wrong: 'Écrivez votre fonction en 100 caractères au plus.' },
  },
};
