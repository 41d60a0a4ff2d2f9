import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config/config.js';
import { complaintOf } from './harness/config-complaint.js';
import { temporaryFolder } from './harness/temporary-folder.js';

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      dataDir: './data',
      publicUrl: 'http://localhost:8080',
      smtpTls: 'required',
      showsMailbox: false,
      mailFrom: '1 élève, 1 stage <ne-pas-repondre@localhost>',
      proxyHops: 0,
      stopDelaySeconds: 0,
      logLevel: 'info',
      reviews: 'first',
      stagesData: resolve(import.meta.dirname, '../../../../shared/data'),
      operator: {},
    });
  });

  it('sets everything', () => {
    const secretKey = Buffer.alloc(32, 7);
    expect(
      readConfig({
        PORT: '80',
        HOST: '0.0.0.0',
        DATA_DIR: '/var/lib/stages',
        KEYS_DIR: '/var/lib/stages-keys',
        PUBLIC_URL: 'https://stages.example.fr/service/',
        SMTP_URL: 'smtps://user:word@mail.example.fr',
        MAILBOX: 'show',
        MAIL_FROM: 'Stages <stages@example.fr>',
        SECRET_KEY: secretKey.toString('base64'),
        PROXY_HOPS: '2',
        STOP_DELAY_SECONDS: '20',
        LOG_LEVEL: 'warn',
        REVIEW: 'all',
        SECURITY_LOG: '/var/log/stages/security.jsonl',
        STAGES_DATA: '/data',
        OPERATOR_NAME: ' Association des stages ',
        OPERATOR_EMAIL: 'contact@stages.example',
        OPERATOR_ADDRESS: '1 rue des Essais, 35000 Rennes',
        OPERATOR_PHONE: '02 98 00 00 00',
        PUBLICATION_DIRECTOR: 'Claude Martin',
        DATA_PROTECTION_CONTACT: 'dpo@stages.example',
        DATA_LEGAL_BASIS: 'public-task',
        HOSTING: 'Machines, 2 rue des Essais, 35000 Rennes',
      }),
    ).toEqual({
      port: 80,
      host: '0.0.0.0',
      dataDir: '/var/lib/stages',
      keysDir: '/var/lib/stages-keys',
      publicUrl: 'https://stages.example.fr/service',
      smtpUrl: 'smtps://user:word@mail.example.fr',
      smtpTls: 'required',
      showsMailbox: true,
      mailFrom: 'Stages <stages@example.fr>',
      secretKeys: [new Uint8Array(secretKey)],
      proxyHops: 2,
      stopDelaySeconds: 20,
      logLevel: 'warn',
      reviews: 'all',
      securityLog: '/var/log/stages/security.jsonl',
      stagesData: '/data',
      operator: {
        name: 'Association des stages',
        email: 'contact@stages.example',
        address: '1 rue des Essais, 35000 Rennes',
        phone: '02 98 00 00 00',
        director: 'Claude Martin',
        dataProtection: 'dpo@stages.example',
        legalBasis: 'public-task',
        hosting: 'Machines, 2 rue des Essais, 35000 Rennes',
      },
    });
  });

  it('nothing lost 12.16: asks for TLS of every mail server but this machine’s, unless told otherwise', () => {
    const tlsOf = (url: string, asked = ''): string => readConfig({ SMTP_URL: url, SMTP_TLS: asked }).smtpTls;
    expect(tlsOf('smtp://user:word@mail.example.fr:587')).toBe('required');
    expect(tlsOf('smtp://192.168.1.9')).toBe('required');
    expect(tlsOf('smtp://mail.example.fr', 'never')).toBe('never');
    for (const machine of ['127.0.0.1:1025', '[::1]:1025', 'localhost'])
      expect(tlsOf(`smtp://${machine}`)).toBe('offered');
    expect(tlsOf('smtp://localhost', 'required')).toBe('required');
    expect(complaintOf({ SMTP_TLS: 'offered' })).toContain('SMTP_TLS: read "offered", expected');
  });

  it('nothing lost 12.16: takes no setting of the mail library from an address', () => {
    const weak = 'smtp://user:word@mail.example.fr?tls.rejectUnauthorized=false';
    expect(complaintOf({ SMTP_URL: weak })).toContain('SMTP_URL: read (hidden), expected');
    expect(complaintOf({ SMTP_URL: 'smtp://' })).toContain('SMTP_URL');
  });

  describe('nothing lost 12.21: of secrets in files', () => {
    const key = Buffer.alloc(32, 7).toString('base64');
    const at = temporaryFolder();
    const write = async (text: string): Promise<string> => {
      await writeFile(at('secret'), text);
      return at('secret');
    };

    it('reads what the variable would hold', async () => {
      const file = await write(`${key}\n`);
      expect(readConfig({ SECRET_KEY_FILE: file })).toMatchObject({
        secretKeys: [new Uint8Array(32).fill(7)],
        secretKeyFile: file,
      });
      const url = 'smtp://user:word@mail.example.fr:587';
      expect(readConfig({ SMTP_URL_FILE: await write(`${url}\r\n`) }).smtpUrl).toBe(url);
    });

    it('reads several keys, newest first', () => {
      const older = Buffer.alloc(32, 8).toString('base64');
      const { secretKeys } = readConfig({ SECRET_KEY: `${key}\n${older}` });
      expect(secretKeys).toEqual([new Uint8Array(32).fill(7), new Uint8Array(32).fill(8)]);
      expect(complaintOf({ SECRET_KEY: `${key}\nmotdepasse` })).toContain(
        'SECRET_KEY: read (hidden), expected',
      );
    });

    it.each(['SECRET_KEY', 'SMTP_URL'])(
      'refuses %s twice, and a file it cannot use, in words',
      async (name) => {
        const file = await write('motdepasse');
        expect(complaintOf({ [name]: 'motdepasse', [`${name}_FILE`]: file })).toBe(
          `${name}: set, and ${name}_FILE, too; expected one of the two.`,
        );
        expect(complaintOf({ [`${name}_FILE`]: file })).toContain(`${name}: read (hidden), expected`);
        expect(complaintOf({ [`${name}_FILE`]: await write('\n') })).toContain(
          `${name}_FILE: ${file} is empty.`,
        );
        expect(complaintOf({ [`${name}_FILE`]: at('none') })).toMatch(/cannot be read \(ENOENT\)\.$/);
      },
    );
  });

  it('stops at once where no proxy asks whether it is ready, and a little later behind one', () => {
    const delayOf = (environment: Record<string, string>): number => readConfig(environment).stopDelaySeconds;
    expect(delayOf({})).toBe(0);
    expect(delayOf({ PROXY_HOPS: '1' })).toBe(5);
    expect(delayOf({ PROXY_HOPS: '1', STOP_DELAY_SECONDS: '0' })).toBe(0);
  });

  it('is frozen once read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['HOST', 'http://x'],
    ['PUBLIC_URL', 'stages.example.fr'],
    ['PUBLIC_URL', 'ftp://stages.example.fr'],
    ['PUBLIC_URL', 'https://user:word@stages.example.fr'],
    ['PUBLIC_URL', 'https://stages.example.fr/?a=1'],
    ['PUBLIC_URL', 'http://stages.example.fr'],
    ['PUBLIC_URL', 'http://10.0.0.8:8080'],
    ['PUBLIC_URL', 'http://localhost.example.fr'],
    ['MAILBOX', 'yes'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'Bad\r\nBcc: a@b.fr <a@b.fr>'],
    ['PROXY_HOPS', '-1'],
    ['PROXY_HOPS', 'all'],
    ['STOP_DELAY_SECONDS', '301'],
    ['STOP_DELAY_SECONDS', '1.5'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%j, naming it, what was read and what is expected', (name, value) => {
    const message = complaintOf({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name}: read .*, expected .+\\.$`));
    expect(message).toContain(JSON.stringify(value));
  });

  it.each([
    ['SMTP_URL', 'http://user:motdepasse@mail.example'],
    ['SMTP_URL', 'motdepasse'],
    ['SECRET_KEY', 'motdepasse'],
    ['SECRET_KEY', Buffer.alloc(16).toString('base64')],
  ])('refuses %s without showing it', (name, value) => {
    const message = complaintOf({ [name]: value });
    expect(message).toContain(`${name}: read (hidden), expected`);
    expect(message).not.toContain(value);
  });

  it('names everything that is wrong at once', () => {
    const lines = complaintOf({ PORT: 'x', LOG_LEVEL: 'y', PUBLIC_URL: 'z' }).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT', 'PUBLIC_URL', 'LOG_LEVEL']);
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]', 'https://stages.example.fr'])(
    'nothing lost 12.17: may say %s, where nobody reads along',
    (url) => expect(readConfig({ PUBLIC_URL: url }).publicUrl).toBe(url),
  );

  it('is read or refused by name, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('PORT', 'HOST', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM'),
        fc.string(),
        (name, value) => {
          const message = complaintOf({ [name]: value });
          expect(message === '' || message.startsWith(`${name}: read `)).toBe(true);
        },
      ),
    );
  });
});
