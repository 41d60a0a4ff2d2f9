import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Consumer } from './consumer.ts';

/** Starts the service of the packed command line, asks it for some addresses, and stops it. */
export async function askService(consumer: Consumer, addresses: string[]): Promise<string[]> {
  const { folder, manifests } = consumer;
  const program = path.join(
    folder,
    'node_modules/@1eleve1stage/server',
    manifests.server.bin?.['stages'] ?? '',
  );
  const port = await freePort();
  const settings = {
    PORT: String(port),
    HOST: '127.0.0.1',
    MAILBOX: 'show',
    DATA_DIR: path.join(folder, 'data'),
  };
  const child = spawn(program, ['serve'], { cwd: folder, env: { PATH: process.env['PATH'], ...settings } });
  const ended = once(child, 'exit');
  try {
    await new Promise<void>((resolve, reject) => {
      let said = '';
      const hear = (piece: Buffer): void => {
        said += piece.toString();
        if (said.includes(`:${port}`)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => reject(new Error(`The service stopped:\n${said}`)));
      child.once('error', reject);
    });
    return await Promise.all(
      addresses.map(async (address) => {
        const response = await fetch(`http://127.0.0.1:${port}${address}`);
        return `${response.status} ${await response.text()}`;
      }),
    );
  } finally {
    child.kill();
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
