/** What became of a candidate of the demonstration after the code was entered. */
export type DemoAct = 'open' | 'accept' | 'reject' | 'confirm' | 'withdraw';

/** An invented pupil who applied to an offer of the demonstration. */
export interface DemoPupil {
  name: readonly [first: string, last: string];
  /** What its publisher calls the offer. */
  offer: string;
  /** Days since the application; what nobody answers for fifteen is over. */
  daysAgo: number;
  /** Each a day after the one before. */
  then: readonly DemoAct[];
  motivation: string;
}

/** Candidates in each state that a publisher meets, in both organisations; the newest wait to be read. */
export const DEMO_PUPILS: readonly DemoPupil[] = [
  {
    ...{ name: ['Lina', 'Moreau'], offer: 'demo-usinage', daysAgo: 1, then: [] },
    motivation:
      'J’aimerais comprendre comment une machine taille une pièce plus précise qu’un cheveu. Avec ma grand-mère je répare des vélos : je sais régler un dérailleur, mais pas encore mesurer au centième.\n\nEst-ce que je pourrai garder la pièce du jeudi ?',
  },
  {
    ...{ name: ['Noah', 'Diallo'], offer: 'demo-usinage', daysAgo: 13, then: [] },
    motivation:
      'Je voudrais voir un vrai atelier avant de choisir mon lycée. J’hésite entre la mécanique et le dessin, et je ne connais personne qui fait ce métier.',
  },
  {
    ...{ name: ['Chloé', 'Le Goff'], offer: 'demo-dessin', daysAgo: 4, then: ['open'] },
    motivation:
      'Je dessine tout le temps, surtout des objets vus de l’intérieur. Je voudrais apprendre comment on passe d’une idée à un plan que quelqu’un d’autre peut fabriquer.',
  },
  {
    ...{ name: ['Adam', 'Petit'], offer: 'demo-informatique', daysAgo: 6, then: ['accept'] },
    motivation:
      'J’ai monté mon ordinateur avec des pièces d’occasion. J’aimerais voir comment on s’occupe de ceux de toute une entreprise.',
  },
  {
    ...{ name: ['Inaya', 'Benali'], offer: 'demo-usinage', daysAgo: 12, then: ['open', 'accept', 'confirm'] },
    motivation:
      'Les avions me passionnent. Je voudrais voir à quoi ressemble une pièce avant qu’elle vole, et les gens qui la fabriquent.',
  },
  {
    ...{ name: ['Tom', 'Rousseau'], offer: 'demo-environnement', daysAgo: 8, then: ['reject'] },
    motivation: 'Je fais partie des éco-délégués de mon collège et je voudrais voir ce que fait une usine.',
  },
  {
    ...{ name: ['Maël', 'Garnier'], offer: 'demo-comptabilite', daysAgo: 40, then: [] },
    motivation: 'J’aime les chiffres bien rangés.',
  },
  {
    ...{ name: ['Zoé', 'Faure'], offer: 'demo-dessin', daysAgo: 3, then: ['withdraw'] },
    motivation: 'Je voudrais découvrir le dessin industriel.',
  },
  {
    ...{ name: ['Samir', 'Haddad'], offer: 'demo-mediatheque', daysAgo: 0, then: [] },
    motivation:
      'Je lis beaucoup de mangas et j’aide ma petite sœur à choisir ses livres. Je voudrais animer l’atelier du mercredi.',
  },
  {
    ...{ name: ['Louise', 'Perrin'], offer: 'demo-espaces-verts', daysAgo: 5, then: ['accept'] },
    motivation:
      'Chez moi il n’y a pas de jardin. J’aimerais travailler dehors et apprendre le nom des arbres.',
  },
];
