import { expect, test } from 'vitest';
import type { Grade, Judged } from './judgements.ts';
import { outcomesOf, scoreOf } from './score.ts';

test('an answer is right where the very thing is among the first three', async () => {
  const judged = [asked('véto', { clinic: 3, farm: 2 })];
  expect(await scored(judged, { véto: ['farm', 'other', 'clinic'] })).toMatchObject({ right: 1 });
  expect(await scored(judged, { véto: ['farm', 'other', 'another', 'clinic'] })).toMatchObject({ right: 0 });
});

test('where the very thing is not there, a good next thing is right', async () => {
  const judged = [asked('astronaute', { observatory: 2, planes: 1 })];
  expect(await scored(judged, { astronaute: ['planes', 'observatory'] })).toMatchObject({ right: 1 });
  expect(await scored(judged, { astronaute: ['planes'] })).toMatchObject({ right: 0 });
});

test('nDCG is 1 for the ideal order, and less the later the best comes', async () => {
  const judged = [asked('avion', { pilot: 3, airport: 2, museum: 1 })];
  expect(await scored(judged, { avion: ['pilot', 'airport', 'museum'] })).toMatchObject({ ndcg: 1 });
  // (1 + 3 / log2(3) + 7 / 2) ÷ (7 + 3 / log2(3) + 1 / 2)
  const { ndcg } = await scored(judged, { avion: ['museum', 'airport', 'pilot'] });
  expect(ndcg).toBeCloseTo(0.68, 2);
  const first = Array.from({ length: 10 }, (_, at) => `other ${at}`);
  expect(await scored(judged, { avion: [...first, 'pilot'] })).toMatchObject({ ndcg: 0 });
});

test('what is silly first counts among what found something; nothing among all', async () => {
  const judged = ['a', 'b', 'c', 'd'].map((words) => asked(words, { good: 3 }));
  const found = { a: ['silly', 'good'], b: ['good', 'silly'], c: [], d: ['good'] };
  expect(await scored(judged, found)).toMatchObject({
    queries: 4,
    silly: 1 / 3,
    nothing: 1 / 4,
    right: 3 / 4,
  });
});

function asked(words: string, grades: Record<string, Grade>): Judged {
  return { kind: 'plain', words, grades: new Map(Object.entries(grades)) };
}

async function scored(
  judged: Judged[],
  found: Record<string, string[]>,
): Promise<ReturnType<typeof scoreOf>> {
  return scoreOf(await outcomesOf(judged, (words) => found[words] ?? []));
}
