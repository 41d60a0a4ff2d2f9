import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config/config.js';
import { complaintOf } from './harness/config-complaint.js';

describe('the settings of PostgreSQL', () => {
  const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');
  const url = 'postgres://stages:pivoine@db.example.fr/stages?sslmode=verify-full';

  it('is read with what goes with it', () => {
    const told = { DATABASE_POOL: '4', DATABASE_STATEMENT_SECONDS: '20', DATABASE_LOCK_SECONDS: '2' };
    const keysUrl = 'postgresql://stages@127.0.0.1:6432/keys';
    expect(readConfig({ SECRET_KEY, DATABASE_URL: url }).database).toEqual({ url, migrates: 'start' });
    expect(
      readConfig({
        ...{ SECRET_KEY, DATABASE_URL: url, KEYS_DATABASE_URL: keysUrl, ...told, MIGRATE: 'off' },
      }).database,
    ).toEqual({
      ...{ url, keysUrl, poolSize: 4, statementTimeout: 20_000, lockTimeout: 2000, migrates: 'off' },
    });
  });

  it('needs the key that all its services have', () => {
    expect(complaintOf({ DATABASE_URL: url })).toContain('SECRET_KEY: not set');
  });

  it.each([
    'postgres://db.example.fr/stages',
    'mysql://127.0.0.1/stages',
    'postgres://127.0.0.1/',
    'postgres:///stages',
    'stages',
  ])('is not at %s', (wrong) => {
    expect(complaintOf({ SECRET_KEY, DATABASE_URL: wrong })).toContain(
      'DATABASE_URL: read (hidden), expected',
    );
  });

  it.each(['postgres://127.0.0.1/stages', 'postgres:///stages?host=/run/postgresql'])(
    'on this machine needs no TLS: %s',
    (near) => {
      expect(readConfig({ SECRET_KEY, DATABASE_URL: near }).database?.url).toBe(near);
    },
  );
});
