import type { TestService } from './test-service.js';

/** A browser of somebody who hosts: it keeps cookies, and says where its forms come from. */
export interface HostBrowser {
  get(path: string): Promise<Response>;
  /** Posts a form as one of our pages would, with the token of the session's forms once a page showed it. */
  post(
    path: string,
    fields?: Record<string, string> | [string, string][],
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Posts these fields and nothing else, as one of our pages would. */
  postAll(path: string, fields: readonly (readonly [name: string, value: string])[]): Promise<Response>;
  /** Posts a form with a field for a file, in the same way. */
  upload(
    path: string,
    fields: Record<string, string | File>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** Enters with the code that is mailed to an address. */
  enter(email: string, next?: string): Promise<Response>;
  cookies: Map<string, string>;
}

export function hostBrowser(service: TestService): HostBrowser {
  const cookies = new Map<string, string>();
  let [formToken, at]: (string | undefined)[] = [];
  const own = { origin: new URL(service.ports.publicUrl).origin, 'sec-fetch-site': 'same-origin' };

  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await service.request(path, { ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) keep(cookie);
    const page = await answer.clone().text();
    formToken = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? formToken;
    at = /name="at" value="([^"]+)"/.exec(page)?.[1] ?? at;
    return answer;
  }

  function keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/max-age=0/i.test(cookie)) cookies.delete(name);
    else cookies.set(name, value);
  }

  function withToken(fields: Record<string, string> | [string, string][]): URLSearchParams {
    const body = new URLSearchParams(fields);
    if (formToken !== undefined && !body.has('form')) body.set('form', formToken);
    if (at !== undefined && !body.has('at')) body.set('at', at);
    return body;
  }

  const browser: HostBrowser = {
    cookies,
    get: (path) => send(path, {}),
    post: (path, fields = {}, headers = own) =>
      send(path, {
        method: 'POST',
        headers,
        body: withToken(fields),
      }),
    postAll: (path, fields) =>
      send(path, {
        method: 'POST',
        headers: own,
        body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
      }),
    upload(path, fields, headers = own) {
      const body = new FormData();
      for (const [name, value] of Object.entries({ form: formToken ?? '', at: at ?? '', ...fields }))
        body.set(name, value);
      return send(path, { method: 'POST', headers, body });
    },
    async enter(email, next) {
      await browser.post('/signin', { email, ...(next !== undefined && { next }) });
      const [letter] = await service.mailTo(email);
      const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? '';
      return browser.post('/signin/code', { code });
    },
  };
  return browser;
}
