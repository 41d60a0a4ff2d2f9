import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox, findWebKitDriver, findWpeDriver } from '../../scripts/other-browsers.mjs';
import { webKitGtkLauncher, wpeWebKitLauncher } from './test/webkit-launcher.mjs';
import base from './web-test-runner.config.mjs';

const firefox = findFirefox();
const gtk = findWebKitDriver();
const wpe = findWpeDriver();

/** The hostile pages in Firefox and WebKit, of today and of 2022, whichever is there: `npm run test:browsers`. */
export default {
  ...base,
  files: 'dist/test/hosts/*.test.js',
  concurrency: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  browsers: [
    firefox &&
      named('Firefox', chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox } })),
    gtk && webKitGtkLauncher(gtk),
    wpe && wpeWebKitLauncher(wpe),
  ].filter(Boolean),
};

/** Puppeteer's launcher calls whatever it launches Chrome. */
function named(name, launcher) {
  return Object.assign(launcher, { name });
}
