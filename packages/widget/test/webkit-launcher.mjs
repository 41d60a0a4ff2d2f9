import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const PORT = 4747;
const DISPLAY = ':47';

/**
 * For web-test-runner: WebKitGTK by its driver, over WebDriver's own requests; one test file after the other, in one
 * window, on a screen of Xvfb.
 *
 * @param {string} driver path of WebKitWebDriver
 */
export function webKitLauncher(driver) {
  const children = [];
  let session;
  let running;

  async function start() {
    const env = {
      ...process.env,
      DISPLAY,
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // It cannot start as root, and tests load our own pages only.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    children.push(spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
    children.push(spawn(driver, [`--port=${PORT}`], { env, stdio: 'ignore' }));
    for (let tries = 0; !session; tries += 1) {
      await wait(200);
      const capabilities = { alwaysMatch: { pageLoadStrategy: 'none' } };
      const answer = await ask('POST', '', { capabilities }).catch((error) => {
        if (tries > 50) throw error;
      });
      session = answer?.sessionId;
    }
  }

  async function ask(method, path, body) {
    const url = `http://127.0.0.1:${PORT}/session${session ? `/${session}` : ''}${path}`;
    const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value.message}`);
    return value;
  }

  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async initialize() {
      await start();
    },
    async startSession(id, url) {
      running = id;
      await ask('POST', '/url', { url });
    },
    isActive: (id) => running === id,
    getBrowserUrl: () => ask('GET', '/url'),
    async stopSession() {
      running = undefined;
      await ask('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      if (session) await ask('DELETE', '').catch(() => undefined);
      for (const child of children) child.kill();
    },
  };
}
