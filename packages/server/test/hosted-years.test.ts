import { weeksOfSchoolYear } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const year = 2028;
const NAME = '2027-2028';

const service = await openTestService();
afterAll(() => service.close());
const { secret } = await service.createKey('secret', 'live');
const all = weeksOfSchoolYear('troisieme', year);
const weeks = [all[20], all[24], all[30]].flatMap((week) => week ?? []);
const nextId = (await publish(service, secret, { title: 'L’an prochain', grades: ['troisieme'], weeks })).id;

const text = async (path: string): Promise<string> =>
  (await (await service.request(path)).text()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

describe('true to its words 13.3: hosted pages', () => {
  it('find nothing of the next school year, and lead to it with its name and number', async () => {
    const page = await text('/s/search');
    expect(page).not.toContain('L’an prochain');
    expect(page).toContain(`href="/s/search?year=${year}"`);
    expect(page).toMatch(new RegExp(`En ${NAME}</span> <b class="nb">1 offre</b>`));
    expect(await text('/s/search?lang=en')).toContain(`In ${NAME}`);
  });

  it('say which school year they show, and let it be left', async () => {
    const page = await text(`/s/search?year=${year}`);
    expect(page).toContain('L’an prochain');
    expect(page).toContain(`partout en France, en ${NAME}`);
    expect(page).toMatch(new RegExp(`href="/s/search" ><span>En ${NAME}</span>`));
    // Searching again stays in it.
    expect(page).toContain(`<input type="hidden" name="year" value="${year}" />`);
    expect(page).toMatch(new RegExp(`role="group" aria-labelledby="year-${year}"`));
  });

  it('tell the year of an offer’s months, as the list of its weeks does', async () => {
    const page = await text(`/s/offers/${nextId}`);
    expect(page).toContain(`3 semaines au choix, de janvier à avril ${year}`);
    expect(page).toContain(`En ${NAME}`);
    expect(await text(`/s/offers/${nextId}?lang=en`)).toContain(
      `3 weeks to choose from, January to April ${year}`,
    );
  });

  it('tell the year of a week that is asked for, where it is not of this school year', async () => {
    const [week = ''] = weeksOfSchoolYear('troisieme', year).slice(20);
    const page = await text(`/s/search?weeks=${week}`);
    expect(page).toMatch(new RegExp(`<span>\\d+ – \\d+ [a-zé]+ ${year}</span>`));
  });
});
