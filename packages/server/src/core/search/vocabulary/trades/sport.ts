import type { Relation } from '../relation.js';

/** Those who play, coach, judge and rescue. */
export const SPORT: readonly Relation[] = [
  ['bouger, me depenser', 'sportif eps escalade football', 'accrobranche voile pompier animateur'],
  ['sport, sportif de haut niveau', 'eps gymnase coach', 'educateur musculation nageur football sportif'],
  [
    'coach, entraineur, coach sportif, preparateur physique, educateur sportif',
    'coach entraineur musculation eps',
    'sportif educateur gymnase',
  ],
  [
    'gym, muscu, musculation, fitness, salle de sport, crossfit',
    'musculation fitness coach',
    'eps gymnase sportif kinesitherapeute',
  ],
  [
    'foot, football, footballeur pro, joueur de foot, footballeur professionnel, footeux, ballon, gardien de but, futsal',
    'football foot',
    'arbitre stade sportif eps',
  ],
  ['basket, basketball, basket ball', 'basket parquet', 'arbitre eps sportif'],
  [
    'rugby, rugbyman, handball, hand, volley, volleyball',
    'rugby handball arbitre',
    'football eps basket sportif',
  ],
  [
    'tennis, tennisman, badminton, padel, ping pong, tennis de table, golf',
    'tennis raquette golf',
    'eps coach sportif',
  ],
  ['arbitre, arbitrage', 'arbitre', 'sportif ligue football'],
  [
    'judo, catch, karate, boxe, arts martiaux, mma, escrime, taekwondo, self defense',
    'judo boxe dojo martiaux',
    'eps coach musculation sportif gymnase',
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
  [
    'athletisme, trail, marathon, courir, course a pied, gymnastique',
    'athletisme gymnastique eps',
    'coach gymnase musculation sportif',
  ],
  ['skate, skatepark, roller, skateboard, glisse', 'skatepark glisse roller', 'cycle escalade sportif'],
  ['gymnase, dojo', 'sportif gymnase', 'eps coach'],
  ['agent sportif, agent de joueur', 'sportif football', 'arbitre entraineur'],
  ['bpjeps, staps, licence staps', 'sportif educateur coach', 'eps animateur'],
  ['mns', 'nageur baignade piscine', 'aquatique'],
];
