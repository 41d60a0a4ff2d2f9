import { SECTOR_CODES } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from './index.js';

describe('settings', () => {
  it('cover the 51 sectors', () => {
    expect(new Set(SETTINGS.map(({ sector }) => sector))).toEqual(new Set(SECTOR_CODES));
  });

  it('are each named once, and claim each ROME code once', () => {
    const places = SETTINGS.map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    const codes = SETTINGS.flatMap(({ rome }) => rome ?? []);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.filter((code) => !/^[A-N]\d{0,4}$/.test(code))).toEqual([]);
  });

  it.each(SETTINGS.map((setting) => [setting.place, setting] as const))(
    'say enough of %s',
    (place, setting) => {
      expect(place).toMatch(/^une? /);
      expect([...(setting.employers ?? []), ...(setting.publicEmployers ?? [])]).not.toEqual([]);
      expect(setting.publicEmployers?.filter((name) => !name.includes('{of}')) ?? []).toEqual([]);
      expect(setting.jobs.length).toBeGreaterThanOrEqual(2);
      // Two programmes of the same place differ.
      expect(setting.tasks.length).toBeGreaterThanOrEqual(5);
      // Infinitives, reflexive ones included.
      expect(setting.tasks.filter((task) => !/^\S+(?:er|ir|re) /.test(task))).toEqual([]);
      const words = [place, ...setting.jobs, ...setting.tasks].join();
      expect(words).not.toContain("'");
    },
  );
});
