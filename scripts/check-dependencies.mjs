// Holds that each version is written once, in the catalog, and that what runs in production comes in one
// version: two copies weigh twice and do not recognise each other's objects. Reads what is installed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { workspaceFolders } from './stamps.mjs';

/** @typedef {{ version: string, dependencies?: Record<string, Installed> }} Installed */

const complaints = [...strayVersions(), ...duplicates()];
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** Dependencies whose version is not the catalog's. */
function strayVersions() {
  return ['.', ...workspaceFolders()].flatMap((folder) => {
    const file = path.join(folder, 'package.json');
    const manifest = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    return Object.entries(all)
      .filter(([, version]) => !/^(catalog|workspace):/.test(String(version)))
      .map(([name]) => `${file}: write "catalog:" for ${name}, and its version in pnpm-workspace.yaml.`);
  });
}

/** Packages that production would load in two versions. */
function duplicates() {
  const list = ['list', '--recursive', '--prod', '--depth', 'Infinity', '--json'];
  const output = execFileSync('pnpm', list, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  /** @type {Map<string, Set<string>>} */
  const versions = new Map();
  for (const project of JSON.parse(output)) collect(project.dependencies ?? {}, versions);
  return [...versions]
    .filter(([, found]) => found.size > 1)
    .map(
      ([name, found]) => `${name} is installed as ${[...found].join(' and ')}: align whoever asks for it.`,
    );
}

/**
 * @param {Record<string, Installed>} dependencies
 * @param {Map<string, Set<string>>} versions
 */
function collect(dependencies, versions) {
  for (const [name, { version, dependencies: inner }] of Object.entries(dependencies)) {
    // Packages of the workspace are linked, by as many paths as there are folders.
    if (!version.startsWith('link:')) versions.set(name, (versions.get(name) ?? new Set()).add(version));
    collect(inner ?? {}, versions);
  }
}
