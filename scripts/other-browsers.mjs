import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where they are installed when they are not on the path. */
const FIREFOX = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The Firefox that is installed, if one is; `FIREFOX_PATH` names another. */
export function findFirefox() {
  return (
    process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? FIREFOX.find((file) => existsSync(file))
  );
}

/** The driver of WebKitGTK that is installed, if one is; `WEBKIT_DRIVER_PATH` names another. */
export function findWebKitDriver() {
  return process.env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver');
}

/** The driver of WPE WebKit that is installed, if one is; it starts `cog`. `WPE_DRIVER_PATH` names another. */
export function findWpeDriver() {
  return process.env.WPE_DRIVER_PATH ?? (onPath('cog') && onPath('WPEWebDriver'));
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}
