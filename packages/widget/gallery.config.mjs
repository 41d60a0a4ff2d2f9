import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import base from './web-test-runner.config.mjs';

const folder = fileURLToPath(new URL('../../gallery/', import.meta.url));

/** Takes the pictures that the page asks for: what it shows at that moment, to its end. */
const pictures = {
  name: 'pictures',
  async executeCommand({ command, payload, session }) {
    if (command !== 'picture') return undefined;
    const { name, width, scheme } = payload;
    const page = session.browser.getPage(session.id);
    const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${width}.${scheme}.png`;
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, file), await page.screenshot({ fullPage: true }));
    return true;
  },
};

export default {
  ...base,
  files: 'dist/test/gallery/gallery.js',
  concurrency: 1,
  plugins: [pictures],
  reporters: [defaultReporter()],
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: '60000' } },
};
