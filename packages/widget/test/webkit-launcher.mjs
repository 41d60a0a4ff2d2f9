import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const DISPLAY = ':47';

/** WebKitGTK, of today, on a screen of Xvfb. */
export function webKitGtkLauncher(driver) {
  return webKitLauncher({ name: 'WebKit', driver, port: 4747, needsScreen: true, capabilities: {} });
}

/** WPE WebKit, which Debian keeps as it was in 2022, Safari 16: in `cog`, the browser it comes with, without a screen. */
export function wpeWebKitLauncher(driver) {
  const cog = { binary: 'cog', args: ['--automation', '--platform=headless'] };
  const capabilities = { 'wpe:browserOptions': cog };
  return webKitLauncher({ name: 'WPE WebKit', driver, port: 4748, needsScreen: false, capabilities });
}

/**
 * For web-test-runner: a WebKit by its driver, over WebDriver's own requests; one test file after the other, in one
 * window.
 *
 * @param {object} webKit
 * @param {string} webKit.name
 * @param {string} webKit.driver its path
 * @param {number} webKit.port where it listens
 * @param {boolean} webKit.needsScreen
 * @param {object} webKit.capabilities what its session is asked for
 */
function webKitLauncher({ name, driver, port, needsScreen, capabilities }) {
  const children = [];
  let session;
  let running;

  async function start() {
    const env = {
      ...process.env,
      DISPLAY,
      XDG_RUNTIME_DIR: process.env.XDG_RUNTIME_DIR ?? tmpdir(),
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // It cannot start as root, and tests load our own pages only.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    if (needsScreen)
      children.push(spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
    children.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    for (let tries = 0; !session; tries += 1) {
      await wait(200);
      const alwaysMatch = { pageLoadStrategy: 'none', ...capabilities };
      const answer = await ask('POST', '', { capabilities: { alwaysMatch } }).catch((error) => {
        if (tries > 50) throw error;
      });
      session = answer?.sessionId;
    }
  }

  async function ask(method, path, body) {
    const url = `http://127.0.0.1:${port}/session${session ? `/${session}` : ''}${path}`;
    const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${name}: ${value.message}`);
    return value;
  }

  return {
    name,
    type: name,
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
