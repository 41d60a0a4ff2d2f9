import { fr } from '@1eleve1stage/sdk/words';
import { counted } from '@1eleve1stage/sdk/rules';

export const results = {
  total: (n: number): string => counted(n, 'offre', 'offres'),
  within: (km: number): string => `à ${km}\u00a0km au plus`,
  nearMe: (km: number): string => `à ${km}\u00a0km de toi au plus`,
  more: (n: number): string => `Voir ${counted(n, 'offre', 'offres')} de plus`,
  moreFailed: 'La suite n’est pas arrivée.',
  by: (employer: string, sector: string): string => `${employer} · ${sector}`,
  forRep: 'Réservée REP, c’est pour toi',
  forQpv: 'Réservée QPV, c’est pour toi',
  forSchools: 'Réservée, c’est pour toi',
  detail: 'Le détail du stage arrive…',
  ...fr.results,
  ...fr.card,
};
