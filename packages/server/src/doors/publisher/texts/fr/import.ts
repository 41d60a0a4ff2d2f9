import { counted } from '@1eleve1stage/sdk/rules';

/** A table of offers, from a spreadsheet. */
export const table = {
  title: 'Importer un tableau d’offres',
  back: 'Vos offres',
  open: 'Importer un tableau',
  says: 'Vous avez beaucoup d’offres ? Écrivez-les dans un tableau : Excel, LibreOffice, Numbers.',
  steps: {
    template: 'Téléchargez le modèle : une ligne par offre, les colonnes sont déjà nommées.',
    fill: 'Remplissez-le, puis enregistrez-le au format CSV : « Fichier », « Enregistrer sous », « CSV ».',
    check: 'Choisissez-le ici. La page montre chaque ligne avant que rien ne soit enregistré.',
  },
  template: 'Télécharger le modèle',
  file: 'Votre tableau',
  fileHint: 'Un fichier CSV de 300 lignes et de 500 Ko au plus.',
  check: 'Vérifier ce tableau',
  columns: 'Comment remplir les colonnes',
  needed: 'à remplir',
  free: 'facultatif',
  examples: {
    remoteId: '1, 2, 3… Gardez le même numéro pour changer une offre plus tard.',
    title: 'Boulanger, boulangère',
    description: 'Ce que l’élève voit et fait pendant la semaine, en quelques phrases.',
    'sector.code': 'Commerce et distribution',
    grades: '4e, 3e ou 2de',
    weeks: 'du 22 au 26 mars 2027 ; entre deux semaines, une barre : S12 2027 | S13 2027',
    'seats.total': '2',
    monthlyCap: 'Vide : sans limite.',
    'location.street': '4 rue des Tilleuls',
    'location.postcode': '35000',
    'location.city': 'Rennes',
    'contact.name': 'Sophie Marchand',
    'contact.email': 'Vide : votre adresse.',
    'contact.phone': '02 99 00 00 00',
    workingConditions: 'Chaussures fermées.',
    lunchBreak: 'Cantine sur place.',
    'employer.name': 'Vide : votre structure.',
    'employer.siret': 'Vide : celui de votre structure. Celui d’un de vos lieux donne aussi l’adresse.',
    'employer.isPublic': 'oui ou non',
  } as Readonly<Record<string, string>>,
  found: (right: number, wrong: number): string =>
    wrong === 0
      ? `${counted(right, 'offre lue', 'offres lues', 'Aucune offre lue')}`
      : `${counted(right, 'offre lue', 'offres lues', 'Aucune offre lue')}, ${counted(wrong, 'ligne à corriger', 'lignes à corriger')}`,
  stored: (right: number, wrong: number): string =>
    wrong === 0
      ? `${counted(right, 'offre enregistrée', 'offres enregistrées', 'Aucune offre enregistrée')}`
      : `${counted(right, 'offre enregistrée', 'offres enregistrées', 'Aucune offre enregistrée')}, ${counted(wrong, 'ligne laissée de côté', 'lignes laissées de côté')}`,
  nothingYet: (name: string): string => `${name}. Rien n’est encore enregistré.`,
  done: 'Corrigez les lignes laissées de côté dans votre tableau, puis importez-le de nouveau. Une offre déjà là reprend ce que dit sa ligne, et elle est montrée de nouveau si vous l’aviez retirée des offres en ligne.',
  allIn: 'Toutes les lignes sont enregistrées.',
  thenShown: 'Les offres enregistrées sont montrées aux élèves, comme si vous les aviez publiées une à une.',
  thenWaiting: 'Les offres enregistrées sont montrées aux élèves une fois votre structure acceptée.',
  store: (right: number): string => (right === 1 ? 'Enregistrer cette offre' : 'Enregistrer les offres'),
  another: 'Choisir un autre fichier',
  toOffers: 'Voir mes offres',
  rows: 'Votre tableau, ligne par ligne',
  row: (row: number): string => `Ligne ${row}`,
  outcomes: {
    created: 'Nouvelle',
    updated: 'Déjà là : elle est remplacée',
    unchanged: 'Déjà là, pareille',
    refused: 'À corriger',
  },
  missing: 'Choisissez un fichier.',
  unreadable: 'Ce fichier ne peut pas être lu',
  tooManyRows: (most: number): string =>
    `Ce tableau a plus de ${most} lignes. Rien n’est enregistré : coupez-le en plusieurs fichiers.`,
};
