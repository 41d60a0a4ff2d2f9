/** Obstacles to an embed on a site, from the most frequent to the rarest; the anchors of the page that tells. */
export const OBSTACLES = [
  ...(['origine', 'cle', 'cle-manquante'] as const),
  ...(['csp-script', 'csp-connect', 'csp-cadre', 'ancetres', 'trusted-types', 'csp-style', 'coep'] as const),
  ...(['filtre', 'optimiseur', 'bac-a-sable', 'version', 'integrite', 'http'] as const),
  ...(['filtrage', 'panne', 'navigateur'] as const),
] as const;
export type ObstacleId = (typeof OBSTACLES)[number];
