import { InseeCode, type Place } from '@1eleve1stage/sdk/contract';
import type { Places } from '../../src/ports/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';

const RENNES: Place = {
  code: InseeCode.parse('35238'),
  name: 'Rennes',
  postcodes: ['35000', '35200', '35700'],
  department: { code: '35', name: 'Ille-et-Vilaine' },
  population: 225_000,
  latitude: 48.1113,
  longitude: -1.68,
  approximate: false,
};

/** The one commune of the tests. */
export const places: Places = {
  get: async (code) => (code === RENNES.code ? RENNES : undefined),
  departments: async () => [RENNES.department],
  suggest: async () => [RENNES],
  named: async (name) => (foldText(name) === 'rennes' ? { place: RENNES } : undefined),
  meant: async () => [RENNES],
  ofAddress: async (postcode) => (RENNES.postcodes.includes(postcode) ? RENNES : undefined),
};
