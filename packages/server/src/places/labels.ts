/**
 * Names said in place of a commune, by addresses and people, and the commune it is in, or in the middle of: districts
 * and airports that have a CEDEX of their own, new towns of several communes, names that merged away. From what is
 * publicly known: the addresses that public bodies and companies of these places give as theirs, and INSEE's codes.
 */
export const LABELS: readonly (readonly [label: string, code: string])[] = [
  ['Paris La Défense', '92062'],
  ['La Défense', '92062'],
  ['Sophia Antipolis', '06152'],
  ['Roissy CDG', '95527'],
  ['Roissy Charles de Gaulle', '95527'],
  ['Roissy Ch de Gaulle', '95527'],
  ['Roissy Pôle', '95527'],
  ['Le Bourget Aéroport', '93013'],
  ['Marne-la-Vallée', '77083'],
  ['Cergy-Pontoise', '95127'],
  ['Évry', '91228'],
  ['Courcouronnes', '91228'],
  ['Saint-Quentin-en-Yvelines', '78423'],
  ['Saint-Quentin Yvelines', '78423'],
  ['La Plaine Saint-Denis', '93066'],
  ['Saint-Denis La Plaine', '93066'],
  ['Futuroscope', '86062'],
  ['Futuroscope Chasseneuil', '86062'],
  ['Chasseneuil Futuroscope', '86062'],
  ['Les Milles', '13001'],
  ['Cadarache', '13099'],
  ['Montreuil-sous-Bois', '93048'],
  ['Saint-Pierre-et-Miquelon', '97502'],
  ['Tahiti', '98735'],
  ['Sainte-Clotilde', '97411'],
  ['Saint-Gilles-les-Bains', '97415'],
  ['La Plaine-des-Cafres', '97422'],
  ['Jarry', '97103'],
  ['Marigot', '97801'],
  ['Gustavia', '97701'],
];
