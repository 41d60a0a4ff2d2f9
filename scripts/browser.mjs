import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { fileURLToPath } from 'node:url';
import { CACHE } from './root.mjs';

/**
 * A Chromium to test in, as puppeteer's and playwright's launch options want it.
 *
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args
 * @property {Record<string, string>} [env] what to add to its environment
 * @property {boolean} isShell true for a binary that has no window: puppeteer's `headless: 'shell'`
 */

const ARGS = [
  // Tests load our own pages only, and the sandbox cannot start as root nor in most containers.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-component-update',
  '--disable-background-networking',
  '--no-first-run',
];

const INSTALLED = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'microsoft-edge-stable', 'microsoft-edge'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
};

/**
 * The browser `CHROME_PATH` names, else one that is installed, else the one from the npm registry.
 *
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const installed = process.env.CHROME_PATH ?? candidates().find((file) => existsSync(file));
  if (installed) return { executablePath: installed, args: ARGS, isShell: false };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser();
  throw new Error('No browser to test in: install Chrome, or set CHROME_PATH.');
}

/** Paths where a browser may be installed on this system. */
function candidates() {
  if (process.platform === 'darwin') return INSTALLED.darwin;
  if (process.platform === 'win32') {
    const roots = [
      process.env['PROGRAMFILES'],
      process.env['PROGRAMFILES(X86)'],
      process.env['LOCALAPPDATA'],
    ];
    return roots.flatMap((root) => (root ? INSTALLED.win32.map((file) => path.join(root, file)) : []));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return INSTALLED.linux.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * The browser of @sparticuz/chromium with its own libraries and fonts, unpacked once.
 * Its own arguments are not used: among others they turn the same-origin policy off.
 *
 * @returns {Promise<Browser>}
 */
async function unpackedBrowser() {
  const folder = path.join(CACHE, 'chromium');
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    args: ARGS,
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
    isShell: true,
  };
}

/** @param {string} folder */
async function unpackInto(folder) {
  mkdirSync(CACHE, { recursive: true });
  const part = mkdtempSync(path.join(CACHE, 'chromium-'));
  const before = process.env.TMPDIR;
  // The package unpacks into the folder of temporary files, wherever that is.
  process.env.TMPDIR = part;
  try {
    await chromium.executablePath();
    await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  writeFileSync(path.join(part, 'fonts.conf'), fontsConfig(path.join(folder, 'fonts')));
  // Renamed once whole: another process never starts half a browser.
  if (existsSync(folder)) rmSync(part, { recursive: true });
  else renameSync(part, folder);
}

/** @param {string} folder */
function fontsConfig(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
