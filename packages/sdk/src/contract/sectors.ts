import * as z from 'zod/mini';

/** The 51 sectors of activity, by their official code. */
export const SECTORS = {
  s1: 'Agroéquipement',
  s2: 'Architecture, urbanisme et paysage',
  s3: 'Armée - Défense',
  s4: 'Art et design',
  s5: "Artisanat d'art",
  s6: 'Arts du spectacle',
  s7: 'Audiovisuel',
  s8: 'Automobile',
  s9: 'Banque et assurance',
  s10: 'Bâtiment et travaux publics (BTP)',
  s11: 'Bien-être',
  s12: 'Commerce et distribution',
  s13: 'Communication',
  s14: 'Comptabilité, gestion, ressources humaines',
  s15: 'Conseil et audit',
  s16: 'Construction aéronautique, ferroviaire et navale',
  s17: 'Culture et patrimoine',
  s18: 'Droit et justice',
  s19: 'Édition, librairie, bibliothèque',
  s20: 'Électronique',
  s21: 'Énergie',
  s22: 'Enseignement',
  s23: 'Environnement',
  s24: 'Filiere bois',
  s25: 'Fonction publique',
  s26: 'Hôtellerie, restauration',
  s27: 'Immobilier, transactions immobilières',
  s28: 'Industrie alimentaire',
  s29: 'Industrie chimique',
  s30: 'Industrie, ingénierie industrielle',
  s31: 'Informatique et réseaux',
  s32: 'Jeu vidéo',
  s33: 'Journalisme',
  s34: 'Logistique et transport',
  s35: 'Maintenance',
  s36: 'Marketing, publicité',
  s37: 'Mécanique',
  s38: "Métiers d'art",
  s39: 'Mode',
  s40: 'Papiers Cartons',
  s41: 'Paramédical',
  s42: 'Recherche',
  s43: 'Santé',
  s44: 'Sécurité',
  s45: 'Services postaux',
  s46: 'Social',
  s47: 'Sport',
  s48: 'Tourisme',
  s49: 'Traduction, interprétation',
  s50: 'Verre, béton, céramique',
  s51: 'Agriculture',
} as const;

export type SectorCode = keyof typeof SECTORS;

/** All sector codes, in the official order. */
export const SECTOR_CODES = Object.keys(SECTORS) as [SectorCode, ...SectorCode[]];

export const SectorCode = z.enum(SECTOR_CODES);

/** A sector of activity as an offer shows it. */
export const Sector = z.object({
  code: SectorCode,
  /** French name. */
  name: z.string(),
});
export type Sector = z.infer<typeof Sector>;

export function toSector(code: SectorCode): Sector {
  return { code, name: SECTORS[code] };
}
