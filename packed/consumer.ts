import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Runs a program to its end; rejects, with all it said, when it fails. */
export async function run(program: string, args: string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(program, args, { cwd }).catch((error: unknown) => {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[program, ...args].join(' ')} failed:\n${stdout}\n${stderr}`);
  });
  return stdout + stderr;
}

/** What we publish, each package after those it needs. */
export const PACKAGES = ['sdk', 'widget', 'server'] as const;

export type Package = (typeof PACKAGES)[number];

export interface Manifest {
  version: string;
  bin?: Record<string, string>;
  scripts?: Record<string, string>;
  dependencies: Record<string, string>;
}

/** A project of somebody else, outside the workspace, that installed our packages. */
export interface Consumer {
  folder: string;
  tarballs: Record<Package, string>;
  manifests: Record<Package, Manifest>;
  /** Writes its files, by their paths. */
  write(files: Readonly<Record<string, string>>): Promise<void>;
  remove(): Promise<void>;
}

/** What the project has besides: frameworks and tools, of those that this package lists. */
const ITS_OWN = [
  ...['react', 'react-dom', '@types/react', '@types/react-dom', '@types/node'],
  ...['vue', 'vite', '@vitejs/plugin-vue'],
];

/**
 * Packs our packages and unpacks them where a package manager would. What they depend on is linked from the workspace,
 * in the versions that the packages name: nothing is fetched.
 */
export async function openConsumer(): Promise<Consumer> {
  // Where nothing of the workspace is found by looking upwards.
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'packed-')));
  const modules = path.join(folder, 'node_modules');
  await mkdir(path.join(modules, '@1eleve1stage'), { recursive: true });
  const all = await Promise.all(
    PACKAGES.map(async (name) => {
      const tarball = await pack(name, folder);
      const manifest = await unpack(tarball, path.join(modules, '@1eleve1stage', name));
      return [name, tarball, manifest] as const;
    }),
  );
  for (const [name, , { dependencies }] of all) {
    for (const [dependency, version] of Object.entries(dependencies)) {
      if (!dependency.startsWith('@1eleve1stage/'))
        await link(path.join(ROOT, 'packages', name), dependency, modules, version);
    }
  }
  for (const dependency of ITS_OWN) await link(import.meta.dirname, dependency, modules);
  const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
  };
  await write({ 'package.json': '{ "private": true, "type": "module" }' });
  return {
    folder,
    // The names are those of PACKAGES.
    tarballs: Object.fromEntries(all.map(([name, tarball]) => [name, tarball])) as Consumer['tarballs'],
    manifests: Object.fromEntries(all.map(([name, , manifest]) => [name, manifest])) as Consumer['manifests'],
    write,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Folder of tarballs that are tried as they are; without one, they are packed from the workspace. */
const PACKED = process.env['PACKED'];

async function pack(name: Package, folder: string): Promise<string> {
  if (PACKED !== undefined) {
    const given = (await readdir(PACKED)).find((file) => file.startsWith(`1eleve1stage-${name}-`));
    if (!given) throw new Error(`${PACKED} has no package ${name}.`);
    return path.join(PACKED, given);
  }
  const to = path.join(folder, 'packs', name);
  await run('pnpm', ['pack', '--pack-destination', to], path.join(ROOT, 'packages', name));
  const [file = ''] = await readdir(to);
  return path.join(to, file);
}

async function unpack(tarball: string, folder: string): Promise<Manifest> {
  await mkdir(folder);
  await run('tar', ['-xzf', tarball, '--strip-components=1'], folder);
  return readManifest(folder);
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** @param version the one that must be there; any when absent */
async function link(from: string, name: string, modules: string, version?: string): Promise<void> {
  const source = await realpath(path.join(from, 'node_modules', name));
  const found = (await readManifest(source)).version;
  if (version !== undefined && version !== found)
    throw new Error(`${name} is asked for as ${version}, and is installed as ${found}.`);
  await mkdir(path.dirname(path.join(modules, name)), { recursive: true });
  await symlink(source, path.join(modules, name), 'junction').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
