import { spawnSync } from 'node:child_process';
import { StepFailed } from './child.mjs';
import { ROOT } from './root.mjs';

/**
 * Puts the service as it was built, with what it needs to run and nothing else, into a folder of its own.
 *
 * @param {import('./toolchain.mjs').Toolchain} tools
 * @param {string[]} args the folder, from the root of the repository
 */
export function assemble(tools, [folder]) {
  if (!folder) throw new StepFailed('Say where to: npm run assemble -- /opt/stages');
  const { status } = spawnSync(
    tools.pnpm,
    // How old a version is was looked at when it entered the lockfile.
    ['--filter', '@1eleve1stage/server', '--prod', '--config.minimum-release-age=0', 'deploy', folder],
    { cwd: ROOT, env: tools.env, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  return status ?? 1;
}
