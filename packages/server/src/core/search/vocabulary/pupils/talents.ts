import type { Relation } from '../relation.js';

/** What pupils are told that they are good at, in sayings of which no word is one of the trade. */
export const TALENTS: readonly Relation[] = [
  [
    'main verte, avoir la main verte',
    'jardinier paysagiste horticulteur',
    'maraicher fleuriste pepiniere espaces',
  ],
  ['oreille musicale, oreille absolue', 'musicien musique', 'son luthier accordeur orchestre'],
  ['bras droit', 'assistant secretaire', 'direction manager'],
  [
    'langue bien pendue, tchatche, beau parleur',
    'vendeur commercial avocat',
    'journaliste communication animateur',
  ],
  [
    'bosse des maths, bon en maths, fort en maths',
    'mathematicien mathematiques',
    'statistique comptable data ingenieur',
  ],
  ['tete dans les etoiles', 'astronome astronomie astrophysique', 'planetarium spatial'],
  ['pied marin', 'marin matelot voile', 'maritime pecheur nautique'],
  ['ame d artiste', 'artiste peintre', 'illustrateur comedien musicien'],
  ['coeur sur la main, grand coeur', 'humanitaire solidarite social', 'benevole educateur'],
  ['sens du contact', 'vendeur accueil', 'hotel animateur commercial'],
  ['rat de bibliotheque, toujours un livre', 'bibliothecaire librairie', 'edition mediatheque'],
  ['bete de scene', 'comedien chanteur', 'danseur musicien spectacle'],
  ['petit genie, petit einstein', 'chercheur ingenieur', 'recherche mathematicien informatique'],
  ['touche a tout, couteau suisse', 'fablab', 'artisan bricolage animateur'],
  ['casse cou', 'pompier cascadeur', 'secours montagne moto elagueur'],
  ['oeil de lynx', 'photographe controleur', 'enquete'],
  ['nez fin', 'parfum oenologue', 'cuisinier'],
  ['sang froid', 'pompier ambulancier chirurgien', 'secours police pilote'],
];
