import { counted } from '@1eleve1stage/sdk/rules';
import { kilometres } from './places.js';
import type { AnswerTexts } from '../catalogues.js';
import { incidents } from './incidents.js';
import { sectors } from './sectors.js';
import { weeks } from './weeks.js';

export const answer: AnswerTexts = {
  weeks,
  sectors,
  incidents,
  activeCriteria: {
    summary: 'Ta recherche',
    anyJob: 'Tous les métiers',
    severalSectors: (n) => `${n} domaines`,
    anyPlace: 'Toute la France',
    edit: 'Changer',
    asTyped: 'Tes mots, sans rien changer',
    active: 'Tes choix',
    remove: ', enlever ce choix',
    clear: 'Tout enlever',
  },
  results: {
    total: (n) => counted(n, 'stage', 'stages'),
    near: (km, city) => `à moins de ${km}\u00a0km de ${city}`,
    within: (km) => `à moins de ${km}\u00a0km`,
    nearMe: (km) => `à moins de ${km}\u00a0km de toi`,
    sort: 'Ordre',
    sorts: {
      recommended: 'Près et peu demandés',
      distance: 'Les plus près',
      relevance: 'Les plus proches de tes mots',
      newest: 'Les plus nouveaux',
    },
    shown: (shown, total) => `Tu vois ${counted(shown, 'stage', 'stages')}. Il y en a ${total}.`,
    more: (n) => `Voir ${counted(n, 'autre stage', 'autres stages')}`,
    moreFailed: 'Les autres stages ne sont pas arrivés.',
    by: (employer, sector) => `${employer} · ${sector}`,
    relayed: (publisher, employer) => `Publié par\u00a0: ${publisher} · Lieu du stage\u00a0: ${employer}`,
    away: (km) => `à ${kilometres(km)}`,
    or: (week) => `ou ${week}`,
    orOthers: (n) => `ou ${n} autres semaines`,
    seats: (free) => (free ? `Il reste ${counted(free, 'place', 'places')}` : 'Il n’y a plus de place'),
    ofSeats: (total) => `sur ${total}`,
    lastSeat: '1 seule place',
    forRep: 'Pour ton collège (REP)',
    forQpv: 'Pour ton quartier (QPV)',
    forSchools: 'Pour ton collège ou ton lycée',
    wheelchair: 'Fauteuil roulant\u00a0: oui',
    detail: 'Le stage arrive…',
  },
  live: {
    results: (total, where) => `${total}${where ? `, ${where}` : ''}.`,
    detailRead: 'Le stage est là.',
    empty: (n) => `Pas de stage.${n ? ` ${counted(n, 'idée', 'idées')}.` : ''}`,
    more: (n) => `${counted(n, 'stage', 'stages')} en plus.`,
  },
};
