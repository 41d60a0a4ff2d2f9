/** As long as a person holds a button down, or a finger, in milliseconds. */
const HELD = 90;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * For web-test-runner: `executeServerCommand('press', { how: 'mouse', x, y })` presses there and holds, as a person
 * does; `how: 'finger'` does it with the events of a touch screen.
 */
export function presses() {
  return {
    name: 'presses',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press') return undefined;
      const { how, x, y } = payload;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      const touch = (type, touchPoints) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
      if (how === 'finger') await touch('touchStart', [{ x, y }]);
      else await page.mouse.move(x, y).then(() => page.mouse.down());
      await wait(HELD);
      if (how === 'finger') await touch('touchEnd', []);
      else await page.mouse.up();
      await client.detach();
      return true;
    },
  };
}
