import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findBrowser } from '../../scripts/browser.mjs';
import { PATIENCE } from '../../scripts/patience.mjs';
import { testResultsReporter } from '../../scripts/test-results-reporter.mjs';
import { emulation } from './test/emulation.mjs';
import { hostsPlugin } from './test/hosts/serve.mjs';
import { presses } from './test/presses.mjs';

const { executablePath, args, env, isShell } = await findBrowser();

export default {
  // Tests run on what tsc emits; pnpm keeps dependencies at the root of the workspace.
  rootDir: '../..',
  files: 'dist/test/**/*.test.js',
  nodeResolve: true,
  plugins: [await hostsPlugin(), emulation(), presses(), a11ySnapshotPlugin()],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath,
        args,
        env: { ...process.env, ...env },
        headless: isShell ? 'shell' : true,
      },
    }),
  ],
  reporters: [defaultReporter(), testResultsReporter()],
  testFramework: { config: { timeout: String(PATIENCE.test) } },
};
