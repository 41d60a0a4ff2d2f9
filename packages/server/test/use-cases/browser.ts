import { Hono } from 'hono';
import type { HttpEnvironment } from '../../src/doors/http/environment.js';
import { mailPages } from '../../src/doors/mailed/mailed-routes.js';
import type { LinkPurpose } from '../../src/ports/index.js';
import type { World } from './world.js';

interface Browser {
  get(path: string, method?: string): Promise<Response>;
  press(
    purpose: LinkPurpose | `stop${string}`,
    form: Record<string, string>,
  ): Promise<{ status: number; headers: Headers; page: string }>;
}

/** Somebody who opens mailed links and presses buttons, in a language other than French where it is told. */
export function browserOf({ ports }: World, lang?: 'en'): Browser {
  const app = new Hono<HttpEnvironment>().route('/mail', mailPages(ports));
  const to = (path: string): string =>
    lang ? `/mail/${path}${path.includes('?') ? '&' : '?'}lang=${lang}` : `/mail/${path}`;
  return {
    get: async (path, method = 'GET') => app.request(to(path), { method }),
    async press(purpose, form) {
      const answer = await app.request(to(purpose), {
        method: 'POST',
        body: new URLSearchParams(form),
      });
      return { status: answer.status, headers: answer.headers, page: await answer.text() };
    },
  };
}
