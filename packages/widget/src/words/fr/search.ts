import { fr } from '@1eleve1stage/sdk/words';
import { counted } from '@1eleve1stage/sdk/rules';

export const search = {
  places: 'Communes',
  here: 'Utiliser ma position',
  aroundMe: 'Autour de toi',
  locating: 'Nous cherchons ta position…',
  noPosition: 'Ta position n’est pas disponible. Écris plutôt ta commune.',
  unknownPlace: 'Quelle commune\u00a0? Vérifie le nom, ou ajoute le code postal.',
  wait: 'Recherche en cours…',
  waitSaid: 'Recherche en cours.',
  towns: (n: number): string =>
    n ? `${counted(n, 'commune', 'communes')}. Flèches pour parcourir.` : 'Aucune commune.',
  less: 'Moins de critères',
  active: (n: number): string => counted(n, 'actif', 'actifs'),
  ...fr.search,
};
