import {
  DEFAULT_SUGGESTIONS,
  SECTOR_CODES,
  fridayOf,
  mondayOf,
  openWeeks,
  schoolYearOf,
  toSector,
  type School,
} from '@1eleve1stage/sdk/contract';
import type { StoredSchool } from '../../../ports/index.js';
import { checkHealth, checkReady } from '../../../core/base/check-health.js';
import { Refusal } from '../../../core/base/refusal.js';
import type { Ports } from '../../../ports/ports.js';
import type { HandlersOf } from '../handlers.js';

type Nouns = 'places' | 'schools' | 'sectors' | 'weeks' | 'service';

/** Communes, schools, sectors and weeks, from which forms choose; and the service about itself. */
export function reference(
  ports: Ports,
  { version, isStopping = () => false }: { version: string; isStopping?: () => boolean },
): HandlersOf<Nouns> {
  return {
    'service.health': () => checkHealth(ports, version),
    'service.live': async () => ({ status: 'live' }),
    'service.ready': async () => checkReady(ports, isStopping()),

    'places.suggest': async ({ query: { q, limit = DEFAULT_SUGGESTIONS } }) => ({
      places: await ports.places.suggest(q, limit),
    }),

    'places.get': async ({ params: { code } }) => {
      const place = await ports.places.get(code);
      if (!place) throw new Refusal('place_not_found');
      return place;
    },

    'schools.suggest': async ({ query: { q, limit = DEFAULT_SUGGESTIONS } }) => {
      const schools = await ports.storage.read.schools.suggest(q, limit);
      return { schools: schools.map(toSchool) };
    },

    'sectors.list': () => Promise.resolve({ sectors: SECTOR_CODES.map(toSector) }),

    'weeks.list': ({ query: { grade } }) => {
      const weeks = openWeeks(grade, ports.now()).map((week) => ({
        week,
        monday: toDay(mondayOf(week)),
        friday: toDay(fridayOf(week)),
        schoolYear: schoolYearOf(mondayOf(week)),
      }));
      return Promise.resolve({ weeks });
    },
  };
}

/** Without what only rights are computed from. */
function toSchool({ priorityEducation: _, qpv: __, ...school }: StoredSchool): School {
  return school;
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
