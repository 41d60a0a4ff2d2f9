import type { TableColumn } from '../../ports/index.js';

/** Columns of a table of offers as people who host write them: the paths of fields, and their names in French. */
interface FrenchColumn {
  path: string;
  /** The first is that of the template. */
  names: readonly [string, ...string[]];
  /** True for one that each row must have something in. */
  isNeeded?: true;
}

/** In the order of the template. Whatever the service knows of an organisation need not be in its table. */
const FRENCH_COLUMNS: readonly FrenchColumn[] = [
  { path: 'remoteId', names: ['Numéro', 'Identifiant', 'Référence'], isNeeded: true },
  { path: 'title', names: ['Métier', 'Titre'], isNeeded: true },
  { path: 'description', names: ['Ce que verra l’élève', 'Description'], isNeeded: true },
  { path: 'sector.code', names: ['Secteur'], isNeeded: true },
  { path: 'grades', names: ['Niveaux', 'Niveau'], isNeeded: true },
  { path: 'weeks', names: ['Semaines', 'Semaine'], isNeeded: true },
  { path: 'seats.total', names: ['Places', 'Nombre de places', 'Nombre d’élèves'], isNeeded: true },
  { path: 'monthlyCap', names: ['Candidatures par mois', 'Candidatures par mois au plus'] },
  { path: 'location.street', names: ['Adresse', 'Rue'] },
  { path: 'location.postcode', names: ['Code postal', 'CP'], isNeeded: true },
  { path: 'location.city', names: ['Commune', 'Ville'], isNeeded: true },
  { path: 'contact.name', names: ['Personne à contacter', 'Contact'] },
  { path: 'contact.email', names: ['Mail', 'E-mail', 'Adresse e-mail', 'Courriel'] },
  { path: 'contact.phone', names: ['Téléphone', 'Tél'] },
  { path: 'reservedFor.rep', names: ['Réservée REP'] },
  { path: 'reservedFor.qpv', names: ['Réservée QPV'] },
  { path: 'reservedFor.schools', names: ['Réservée aux établissements'] },
  {
    path: 'reservedFor.places',
    names: ['Réservée aux communes ou départements', 'Réservée aux communes', 'Réservée aux départements'],
  },
  { path: 'workingConditions', names: ['Bon à savoir'] },
  { path: 'lunchBreak', names: ['Repas de midi', 'Repas'] },
  { path: 'employer.name', names: ['Structure', 'Employeur', 'Entreprise'] },
  { path: 'employer.siret', names: ['SIRET'] },
  { path: 'employer.isPublic', names: ['Structure publique'] },
];

/** The field that each of these names is of. */
export const PATHS_BY_NAME: ReadonlyMap<string, string> = new Map(
  FRENCH_COLUMNS.flatMap(({ path, names }) => names.map((name) => [name, path] as const)),
);

/** The columns of the template. */
export const TABLE_COLUMNS: readonly TableColumn[] = FRENCH_COLUMNS.map(
  ({ path, names: [name], isNeeded = false }) => ({ path, name, isNeeded }),
);
