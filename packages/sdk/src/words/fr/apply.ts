/** The form of an application. */
export const form = {
  allRequired: 'Tout est à remplir, sauf ce qui est marqué «\u00a0(facultatif)\u00a0».',
  required: '(obligatoire)',
};

export const pupil = {
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'Ton adresse e-mail',
  emailHint: 'Tu y recevras un code et la réponse. Une adresse que tu ouvres souvent.',
  birthDate: 'Date de naissance',
  birthDateHint: 'Jour, mois, année\u00a0: 14 03 2012',
  phone: 'Téléphone',
  phoneHint: 'Si tu veux bien qu’on t’appelle',
  leave: 'Revenir à l’offre',
};

export const privacy = {
  title: 'Tes informations, en bref',
  who: 'La structure et le site qui publie son offre les lisent, personne d’autre. Elles ne sont ni vendues ni montrées en public.',
  mail: 'Nous t’écrivons pour ta candidature, et pour rien d’autre. Ton responsable légal est prévenu.',
  erase:
    'Tu peux tout effacer quand tu veux. Sinon, elles s’effacent seules 90\u00a0jours après le stage ou le refus.',
};

export const school = {
  title: 'Ton collège et ta semaine',
  titleLycee: 'Ton lycée et ta semaine',
  grade: 'Ta classe',
  className: 'Nom de ta classe',
  classNameHint: 'Par exemple 3e B',
  classNameHintLycee: 'Par exemple 2de 4',
  week: 'Ta semaine',
  weeks: 'Ta semaine, ou tes deux semaines',
};

export const motivation = {
  why: 'Pourquoi ce stage te donne envie\u00a0?',
  whyHint: 'Quelques phrases suffisent, avec tes mots. Pas de CV, pas de notes.',
  ideas: 'Besoin d’une idée pour commencer\u00a0?',
  idea1: 'Ce que tu aimerais voir ou comprendre',
  idea2: 'Ce que tu aimes faire, à l’école ou ailleurs',
  idea3: 'Une question que tu poserais à l’équipe',
  representative: 'Ton responsable légal',
  representativeHint: 'Un parent ou la personne qui signe tes papiers. Elle recevra un mail d’information.',
  name: 'Son prénom et son nom',
  email: 'Son e-mail',
  phone: 'Son téléphone',
};

/** Before the form is sent. */
export const review = {
  informed: 'Mon responsable légal sait que je candidate.',
  note: 'Rien n’est envoyé à la structure avant le code que nous allons t’envoyer par e-mail.',
  send: 'Envoyer ma candidature',
};
