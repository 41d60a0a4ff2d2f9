import path from 'node:path';
import { TSC } from './build.mjs';
import { runToEnd } from './child.mjs';
import { findFirefox, findWebKitDriver } from './other-browsers.mjs';
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
  if (!findFirefox())
    console.log('Firefox is not installed: left out. (Debian: firefox-esr, or FIREFOX_PATH)');
  if (!findWebKitDriver())
    console.log(
      'WebKit is not installed: left out. (Debian: webkit2gtk-driver and xvfb, or WEBKIT_DRIVER_PATH)',
    );
  if (!findFirefox() && !findWebKitDriver()) return 0;
  const compiled = await runToEnd(tools, [path.join(ROOT, TSC), '-b', 'tsconfig.test.json'], { cwd: WIDGET });
  if (compiled !== 0) return compiled;
  const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'browsers.config.mjs'];
  return runToEnd(tools, runner, { cwd: WIDGET, stdout: 'inherit' });
}
