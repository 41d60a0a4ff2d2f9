// Run before a package is packed: only pnpm writes the versions that "workspace:" and "catalog:" stand for, and what is
// not built is not in a package.
import { existsSync } from 'node:fs';

const complaint = !process.env.npm_config_user_agent?.startsWith('pnpm/')
  ? 'Pack with pnpm (pnpm pack, pnpm publish): npm would leave "workspace:" and "catalog:" in the package, which cannot be installed then.'
  : !existsSync('dist')
    ? 'Build first: npm run check, or npm test.'
    : undefined;
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
