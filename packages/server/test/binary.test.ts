import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@1eleve1stage/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine, type Outcome } from './harness/command-line.js';
import { freePort, runStages, type Run } from './harness/binary.js';
import { sampleOffer } from './harness/samples.js';

let environment: Record<string, string>;
let port: number;
let runs: Run[];

beforeEach(async () => {
  port = await freePort();
  environment = { DATA_DIR: await mkdtemp(join(tmpdir(), 'stages-')), PORT: String(port) };
  runs = [];
});
afterEach(async () => {
  for (const run of runs) run.signal('SIGKILL');
  await Promise.all(runs.map(({ ended }) => ended));
  await rm(environment['DATA_DIR'] ?? '', { recursive: true });
});

function run(...args: string[]): Run {
  const started = runStages(args, environment);
  runs.push(started);
  return started;
}

/** What needs no process of its own. */
const stages = (...args: string[]): Promise<Outcome> => commandLine(environment)(...args);

async function serve(): Promise<Run> {
  const service = run('serve');
  await service.sees('"listening"');
  return service;
}

/** A request whose head the service has accepted and whose body it waits for. */
async function openRequest(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.write(
    'POST /v1/applications/ap_0000000000000000/verification HTTP/1.1\r\nHost: x\r\n' +
      'Content-Type: application/json\r\nContent-Length: 17\r\nExpect: 100-continue\r\n\r\n',
  );
  const [head] = (await once(socket, 'data')) as [Buffer];
  expect(head.toString()).toContain('100 Continue');
  return socket;
}

describe('stages serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s answers what it has begun, takes nothing new, and ends well',
    async (signal) => {
      const service = await serve();
      const socket = await openRequest();
      const idle = connect(port, '127.0.0.1');
      await once(idle, 'connect');
      service.signal(signal);
      await service.sees('"stopping"');
      const late = connect(port, '127.0.0.1');
      const [refused] = (await once(late, 'error')) as [NodeJS.ErrnoException];
      // Refused, or dropped by the system when it came at the very moment of the signal.
      expect(refused.code).toMatch(/^ECONN(REFUSED|RESET)$/);

      socket.write('{"code":"123456"}');
      const [answer] = (await once(socket, 'data')) as [Buffer];
      expect(answer.toString()).toContain('HTTP/1.1 404');
      const { code, output, errors } = await service.ended;
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).toContain('"stopped"');
    },
  );

  it('keeps its data and its keys from one run to the next', async () => {
    const { output } = await stages(
      'keys',
      'create',
      '--publisher',
      'Ateliers Verdon',
      '--kind',
      'secret',
      '--mode',
      'live',
      '--json',
    );
    const { key } = JSON.parse(output) as { key: string };
    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, key });
    const first = await serve();
    const { id } = await client.publisher.offers.put('kept', sampleOffer());
    first.signal('SIGTERM');
    await first.ended;
    await serve();
    expect((await client.publisher.offers.get('kept')).id).toBe(id);
    expect((await client.offers.get(id)).title).toBe(sampleOffer().title);
  });

  it('keeps its secrets to its own account', async () => {
    await serve();
    for (const file of ['secret.key', 'stages.db']) {
      expect((await stat(join(environment['DATA_DIR'] ?? '', file))).mode & 0o077).toBe(0);
    }
  });

  it('says that its port is taken', async () => {
    await serve();
    const folder = environment['DATA_DIR'] ?? '';
    environment['DATA_DIR'] = join(folder, 'another');
    const { code, errors } = await run('serve').ended;
    environment['DATA_DIR'] = folder;
    expect(code).toBe(1);
    expect(errors).toContain(`PORT: read "${port}", expected a port that is free.`);
  });

  it.each([
    [{ MAILBOX: '' }, /^SMTP_URL: not set, [^\n]+MAILBOX=show[^\n]+\n$/],
    [
      { PUBLIC_URL: 'https://stages.example.fr' },
      /^SMTP_URL: not set, [^\n]+https:\/\/stages\.example\.fr[^\n]+\n$/,
    ],
    [
      { PUBLIC_URL: 'http://stages.example.fr' },
      /^PUBLIC_URL: read "http:[^\n]+expected an https address[^\n]+\n$/,
    ],
  ])('nothing lost 12.17: does not start with %j alone, and says what it needs', async (settings, words) => {
    Object.assign(environment, settings);
    const { code, errors } = await stages('serve');
    expect(code).toBe(1);
    expect(errors).toMatch(words);
  });

  it('nothing lost 12.17: the demonstration shows its letters on this machine, and nowhere else', async () => {
    Object.assign(environment, { PUBLIC_URL: 'https://stages.example.fr' });
    const { code, errors } = await stages('start');
    expect(code).toBe(1);
    expect(errors).toContain('SMTP_URL: not set');
  });

  it('nothing lost 12.17: shows letters to who calls this machine by its name', async () => {
    await serve();
    const ask = async (host: string): Promise<string> => {
      const socket = connect(port, '127.0.0.1');
      socket.write(`GET /dev/mailbox HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      const [head] = (await once(socket, 'data')) as [Buffer];
      return head.toString().split('\r\n')[0] ?? '';
    };
    expect(await ask(`localhost:${port}`)).toContain('200');
    expect(await ask(`127.0.0.1:${port}`)).toContain('200');
    for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example'])
      expect(await ask(host)).toContain('404');
    // nobody harmed 12.17: two names at once are none, and a tunnel speaks for somebody elsewhere.
    expect(await ask(`localhost:${port}\r\nHost: evil.example`)).toContain('404');
    for (const header of ['X-Forwarded-For: 203.0.113.7', 'Forwarded: for=203.0.113.7', 'Via: 1.1 tunnel'])
      expect(await ask(`localhost:${port}\r\n${header}`)).toContain('404');
  });

  it('does not start on a wrong setting, and names it', async () => {
    environment['LOG_LEVEL'] = 'loud';
    const { code, errors } = await stages('serve');
    expect(code).toBe(1);
    expect(errors).toMatch(/^LOG_LEVEL: read "loud", expected one of [^\n]+\n$/);
  });
});

describe('stages keys', () => {
  const create = ['keys', 'create', '--publisher', 'Mairie de Saint-Grégoire', '--mode', 'test'];

  it('creates a key, lists it without its secret, and revokes it', async () => {
    const origins = ['https://www.mairie.example', 'http://localhost:3000'];
    const made = await stages(
      ...create,
      '--kind',
      'publishable',
      ...origins.flatMap((one) => ['--origin', one]),
      '--json',
    );
    const key = JSON.parse(made.output) as Record<string, unknown>;
    expect(key).toEqual({
      id: expect.stringMatching(/^ky_/) as unknown,
      publisherId: expect.stringMatching(/^pb_/) as unknown,
      kind: 'publishable',
      mode: 'test',
      origins,
      key: expect.stringMatching(/^pk_test_\w{32}$/) as unknown,
    });
    const listed = await stages('keys', 'list');
    expect(listed.output).toContain(String(key['id']));
    expect(listed.output).not.toContain(String(key['key']));
    expect((await stages('keys', 'revoke', String(key['id']))).code).toBe(0);
    expect((await stages('keys', 'list')).output).toContain('revoked');
    const again = await stages('keys', 'revoke', String(key['id']));
    expect([again.code, again.errors]).toEqual([1, `There is no active key ${String(key['id'])}.\n`]);
  });

  it('nothing lost 12.22: keys made and revoked are told to the security stream, never with the key', async () => {
    const log = join(environment['DATA_DIR'] ?? '', 'security.jsonl');
    environment['SECURITY_LOG'] = log;
    const made = await stages(...create, '--kind', 'secret', '--json');
    const { id, publisherId, key } = JSON.parse(made.output) as Record<string, string>;
    await stages('keys', 'revoke', id ?? '');
    const text = await readFile(log, 'utf8');
    const told = text.trim().split('\n');
    expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ stream: 'security', sign: 'key_created', key: id, publisher: publisherId }),
      expect.objectContaining({ stream: 'security', sign: 'key_revoked', key: id }),
    ]);
    expect(text).not.toContain(key);
    expect(text).not.toContain('Grégoire');
    expect((await stat(log)).mode & 0o077).toBe(0);
    environment['SECURITY_LOG'] = '';
    expect((await run(...create, '--kind', 'secret').ended).errors).toContain('"sign":"key_created"');
  });

  it.each([
    [['--kind', 'public'], /Allowed choices are secret, publishable/],
    [
      ['--kind', 'publishable', '--origin', 'mairie.example'],
      /\/origins\/0: This field is not in the right format/,
    ],
    [['--kind', 'secret', '--origin', 'https://mairie.example'], /\/origins\/0/],
    [[], /required option '--kind/],
  ])('refuses %j in words', async (more, words) => {
    const { code, errors } = await stages(...create, ...more);
    expect(code).toBe(1);
    expect(errors).toMatch(words);
    expect(errors).not.toMatch(/\n +at /);
    expect((await stages('keys', 'list')).output).toBe('');
  });
});
