import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What a mail server does with a letter to an address: a number refuses it with that code. */
export type Answer = 'take' | 'never' | number;

export interface MailServer {
  url: string;
  port: number;
  /** Letters taken, whole, in their order. */
  received: string[];
  /** Addresses asked for, each time. */
  asked: string[];
  /** Resolves once that many letters were taken. */
  until(count: number): Promise<void>;
  /** Resolves once that many addresses were asked for. */
  untilAsked(count: number): Promise<void>;
  /** Ends at once, whoever it talks to. */
  close(): Promise<void>;
}

/** A real mail server on this machine, without TLS, that does as it is told. */
export async function openMailServer(
  answer: (address: string) => Answer = () => 'take',
  options: SMTPServerOptions & { port?: number } = {},
): Promise<MailServer> {
  const [received, asked] = [[] as string[], [] as string[]];
  const looks = new Set<() => void>();
  const look = (): void => looks.forEach((one) => one());
  const reached = (list: string[], count: number): Promise<void> =>
    new Promise((resolve) => {
      looks.add(() => list.length >= count && resolve());
      look();
    });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 1,
    ...options,
    onRcptTo({ address }, _session, done) {
      asked.push(address);
      look();
      const what = answer(address);
      if (what === 'take') done();
      else if (what !== 'never') done(Object.assign(new Error('no'), { responseCode: what }));
    },
    onData(stream, _session, done) {
      let letter = '';
      stream.on('data', (chunk: Buffer) => (letter += chunk.toString()));
      stream.on('end', () => {
        received.push(letter);
        done();
        look();
      });
    },
  });
  server.on('error', () => {});
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  // A server that listens on a port has such an address.
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    asked,
    until: (count) => reached(received, count),
    untilAsked: (count) => reached(asked, count),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
