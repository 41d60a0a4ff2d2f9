import type { Server } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { closeServer, openServer } from './local-server.js';

/** Somebody else's site, at an origin of its own. */
export class Host {
  #page = { body: '', headers: {} as Record<string, string> };

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {
    server.on('request', (_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...this.#page.headers });
      answer.end(
        `<!doctype html><html lang="fr"><title>Une mairie</title><h1>Une mairie</h1>${this.#page.body}`,
      );
    });
  }

  static async listen(): Promise<Host> {
    const { server, port } = await openServer();
    return new Host(server, `http://127.0.0.1:${port}`);
  }

  /** Shows that at the address it gives. */
  serve(body: string, headers: Record<string, string> = {}): string {
    this.#page = { body, headers };
    return `${this.origin}/`;
  }

  async close(): Promise<void> {
    await closeServer(this.server);
  }
}

/** The page inside the frame. */
export async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The frame has no page.');
  return frame;
}

/** Height of the frame, in pixels. */
export async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
}

/** The frame is as high as what it holds. */
export async function expectSized(page: Page, frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const inside = await frame.evaluate(() =>
        Math.ceil(document.documentElement.getBoundingClientRect().height),
      );
      return inside - (await heightOf(page));
    })
    .toBe(0);
}
