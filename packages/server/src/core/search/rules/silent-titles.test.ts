import { expect, test } from 'vitest';
import { fullWordsOf } from './french.js';
import { saysNothing } from './silent-titles.js';

test.each([
  'Stage d’observation 3ème / 2nde',
  'Venez découvrir nos métiers',
  'Une semaine avec nous !',
  'Nos métiers vous ouvrent leurs portes',
])('« %s » says nothing of the trade', (title) => expect(saysNothing(fullWordsOf(title))).toBe(true));

test.each([
  'Boulanger·ère',
  'Stage découverte en magasin',
  'Mairie : découverte des services',
  'ATSEM',
  'IDE',
])('« %s » does', (title) => expect(saysNothing(fullWordsOf(title))).toBe(false));
