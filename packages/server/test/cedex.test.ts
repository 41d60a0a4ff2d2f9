import { afterAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const { secret } = await service.createKey('secret', 'live');

describe('hands and software 13.12: an offer at an address as letters write it', () => {
  it.each([
    ['92063', 'PARIS LA DEFENSE CEDEX', '92', 48.88],
    ['97821', 'LE PORT CEDEX', '974', -20.94],
    ['97743', 'SAINT-DENIS CEDEX 9', '974', -20.88],
    ['97150', 'Saint-Martin', '978', 18.07],
    ['20303', 'AJACCIO CEDEX', '2A', 41.93],
    ['69431', 'LYON CEDEX 03', '69', 45.75],
  ])('%s %s is in department %s', async (postcode, city, department, latitude) => {
    const { id } = await publish(service, secret, { location: { postcode, city } });
    const { location } = await service.client(secret).offers.get(id);
    expect(location).toMatchObject({ postcode, city, department, isApproximate: true });
    expect(location.latitude).toBeCloseTo(latitude, 1);
  });

  it('is refused where its label says nothing', async () => {
    const location = { postcode: '44999', city: 'ZZZ CEDEX' };
    await expect(publish(service, secret, { location })).rejects.toMatchObject({
      errors: [{ pointer: '/location/city', code: 'no_such_place' }],
    });
  });
});
