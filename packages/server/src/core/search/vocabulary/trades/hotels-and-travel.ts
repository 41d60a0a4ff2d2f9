import type { Relation } from '../relation.js';

/** Those who welcome travellers, guide them and amuse them. */
export const HOTELS_AND_TRAVEL: readonly Relation[] = [
  ['hotel, groom, femme de chambre', 'hotel receptionniste gouvernante', 'concierge tourisme restaurant'],
  ['palace, hotel de luxe, grand hotel', 'palace gouvernante', 'hotel concierge receptionniste'],
  ['gite, chambre d hotes, auberge', 'gite auberge hotes', 'hotel tourisme'],
  [
    'voyage, tour du monde, partir en voyage, decouvrir le monde, globe trotter',
    'voyages tourisme hotesse steward',
    'touristique croisiere aeroport traducteur',
  ],
  [
    'agence de voyage, agent de voyage, conseiller voyage, vacances',
    'voyages tourisme touristique',
    'croisiere camping hotesse',
  ],
  [
    'tourisme, touriste, guide touristique, guide conferencier',
    'touristique',
    'voyages conferencier camping patrimoine',
  ],
  [
    'camping, club de vacances, club med, village club, village vacances',
    'camping tourisme',
    'hotel animateur voyages',
  ],
  [
    'parc d attractions, manege, fete foraine, grand huit',
    'attractions asterix futuroscope disneyland manege',
    'accrobranche parc zoologique cirque tourisme hotel',
  ],
  ['croisiere, bateau de croisiere', 'croisiere maritime', 'hotel tourisme voyages'],
  ['steward, hotesse, hotesse de l air, personnel navigant', 'hotesse steward', 'aerien aeroport escale'],
  ['aeroport, bagagiste, escale', 'aeroport escale aeroportuaire', 'hotesse steward aerien piste'],
  ['gouvernante, concierge d hotel, reception d hotel', 'gouvernante hotel receptionniste'],
  ['casino, croupier', 'casino croupier', 'hotel'],
  ['guide', 'guide conferencier touristique', 'musee patrimoine'],
];
