import { counted } from '@1eleve1stage/sdk/rules';

/** Who may see an offer: all pupils, or those of some schools. */
export const audience = {
  title: 'Qui peut voir l’offre ?',
  all: 'Tous les élèves',
  onlySome: 'Seulement certains élèves',
  which: 'Lesquels ?',
  hint: 'Une case suffit à un élève. Qui ne se dit pas de l’un d’eux ne trouve pas l’offre, et ne peut pas candidater. Nous croyons ce que dit l’élève.',
  repBox: 'Les élèves de l’éducation prioritaire (REP et REP+)',
  qpvBox: 'Les élèves des établissements en quartier prioritaire (QPV)',
  find: 'Ajouter un établissement, une commune ou un département',
  findHint:
    'Un nom, ou le numéro d’un collège ou d’un lycée (UAI) : 0350044H. Une commune ou un département, ce sont tous ses établissements : les élèves lisent ces lieux, jamais votre liste d’établissements.',
  go: 'Chercher et ajouter',
  found: 'Trouvés : cochez ceux que vous voulez.',
  everybody: 'à tous les élèves',
  some: (groups: string): string => `seulement aux élèves de : ${groups}`,
  rep: 'collèges REP et REP+',
  qpv: 'établissements en quartier prioritaire (QPV)',
  schools: (n: number): string => counted(n, 'établissement choisi', 'établissements choisis'),
  others: (n: number): string => counted(n, 'autre établissement', 'autres établissements'),
  label: 'À montrer',
  shown: (to: string): string => `Montrée ${to}.`,
};
