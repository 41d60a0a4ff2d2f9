import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROME_PATH ?? browsers.find((path) => existsSync(path));

export default {
  // Tests run on what tsc emits; pnpm keeps dependencies at the root of the workspace.
  rootDir: '../..',
  files: 'dist/test/**/*.test.js',
  nodeResolve: true,
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {
        ...(executablePath && { executablePath }),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-sync',
          '--disable-component-update',
          '--disable-background-networking',
        ],
      },
    }),
  ],
  testFramework: { config: { timeout: '10000' } },
};
