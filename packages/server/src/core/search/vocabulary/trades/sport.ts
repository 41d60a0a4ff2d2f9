import type { Relation } from '../relation.js';

/** Those who play, coach, judge and rescue. */
export const SPORT: readonly Relation[] = [
  ['bouger, me depenser', 'sportif eps escalade football', 'accrobranche voile pompier animateur'],
  ['sport, sportif de haut niveau', 'sportif gymnase coach', 'educateur musculation nageur eps'],
  [
    'coach, entraineur, coach sportif, preparateur physique, educateur sportif',
    'sportif entraineur coach musculation',
    'eps educateur gymnase',
  ],
  [
    'gym, muscu, musculation, fitness, salle de sport, crossfit',
    'musculation fitness coach sportif',
    'gymnase remise',
  ],
  [
    'foot, football, footballeur pro, joueur de foot, footballeur professionnel, footeux, ballon, gardien de but, futsal',
    'football foot',
    'sportif arbitre stade',
  ],
  ['basket, basketball, basket ball', 'basket', 'sportif arbitre parquet'],
  ['rugby, rugbyman, handball, hand, volley, volleyball', 'rugby handball', 'sportif arbitre stade'],
  [
    'tennis, tennisman, badminton, padel, ping pong, tennis de table, golf',
    'tennis raquette golf',
    'sportif',
  ],
  ['arbitre, arbitrage', 'arbitre', 'sportif ligue football'],
  [
    'judo, karate, boxe, arts martiaux, mma, escrime, taekwondo, self defense',
    'judo boxe dojo martiaux',
    'sportif gymnase',
  ],
  [
    'natation, nager, piscine, nageur, maitre nageur, plongee, bnssa, plongeon',
    'nageur piscine aquatique baignade mns',
    'sportif nautique',
  ],
  [
    'surveillant de baignade, sauveteur en mer, surveillant de plage',
    'baignade sauveteur snsm',
    'nageur piscine',
  ],
  [
    'surf, voile, kayak, nautisme, paddle, aviron, moniteur de voile',
    'voile nautique surf',
    'plaisance maritime',
  ],
  [
    'ski, snowboard, snow, moniteur de ski, pisteur, station de ski, neige',
    'ski pisteur remontees',
    'moniteur secouriste',
  ],
  ['escalade, grimpe, accrobranche, parkour', 'escalade accrobranche grimpeur', 'moniteur elagueur sportif'],
  ['athletisme, courir, course a pied, gymnastique', 'athletisme gymnastique sportif', 'coach gymnase eps'],
  ['skate, roller, skateboard, glisse', 'skatepark glisse roller', 'sport cycle'],
];
