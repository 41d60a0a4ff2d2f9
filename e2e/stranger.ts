import type { Server } from 'node:http';
import { closeServer, openServer } from './local-server.js';

/** Somebody who would like to be framed. */
export class Stranger {
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {
    server.on('request', ({ url = '' }, answer) => {
      this.asked.push(url);
      answer.end('<!doctype html><title>Un piège</title>');
    });
  }

  static async listen(): Promise<Stranger> {
    const { server, port } = await openServer();
    return new Stranger(server, `http://127.0.0.1:${port}`);
  }

  async close(): Promise<void> {
    await closeServer(this.server);
  }
}
