import path from 'node:path';
import { TSC } from './build.mjs';
import { runToEnd } from './child.mjs';
import { findFirefox, findWebKitDriver, findWpeDriver } from './other-browsers.mjs';
import { ROOT } from './root.mjs';

/** @typedef {import('./toolchain.mjs').Toolchain} Toolchain */

const WIDGET = path.join(ROOT, 'packages/widget');

/**
 * Tries the element on the hostile pages in the other browsers that are installed; without one, says so and is content.
 *
 * @param {Toolchain} tools
 * @returns {Promise<number>} exit code
 */
export async function testBrowsers(tools) {
  const browsers = [
    { name: 'Firefox', found: findFirefox(), from: 'firefox-esr, or FIREFOX_PATH' },
    { name: 'WebKit', found: findWebKitDriver(), from: 'webkit2gtk-driver and xvfb, or WEBKIT_DRIVER_PATH' },
    { name: 'WPE WebKit', found: findWpeDriver(), from: 'wpewebkit-driver and cog, or WPE_DRIVER_PATH' },
  ];
  for (const { name, found, from } of browsers) {
    if (!found) console.log(`${name} is not installed: left out. (Debian: ${from})`);
  }
  if (browsers.every(({ found }) => !found)) return 0;
  const compiled = await runToEnd(tools, [path.join(ROOT, TSC), '-b', 'tsconfig.test.json'], { cwd: WIDGET });
  if (compiled !== 0) return compiled;
  const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'browsers.config.mjs'];
  return runToEnd(tools, runner, { cwd: WIDGET, stdout: 'inherit' });
}
