/**
 * For web-test-runner: `executeServerCommand('emulate', { 'forced-colors': 'active' })` gives the page those media
 * features, and takes back those it had before.
 */
export function emulation() {
  const clients = new Map();
  return {
    name: 'emulation',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.getPage(session.id);
      // What it emulates ends with the client.
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await clients.get(page).send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}
