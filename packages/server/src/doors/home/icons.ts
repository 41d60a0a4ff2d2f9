import { readFile } from 'node:fs/promises';
import { ICON, ICON_PATHS } from '../pages/icon.js';
import type { HttpApp } from '../http/environment.js';
import { SHOWN_HEADERS } from '../http/headers.js';
import { PACKAGE_FOLDER } from '../../package-folder.js';

const ASSETS = new URL('assets/', PACKAGE_FOLDER);

const A_DAY = { ...SHOWN_HEADERS, 'cache-control': 'public, max-age=86400' };

/** The sign of the service, for tabs and home screens. */
export function mountIcons(app: HttpApp): void {
  app.get(ICON_PATHS.drawn, (c) => c.body(ICON, 200, { ...A_DAY, 'content-type': 'image/svg+xml' }));
  const pictures = [
    [ICON_PATHS.ico, 'image/x-icon'],
    [ICON_PATHS.touch, 'image/png'],
  ] as const;
  for (const [path, type] of pictures) {
    app.get(path, async (c) =>
      c.body(new Uint8Array(await readFile(new URL(path.slice(1), ASSETS))), 200, {
        ...A_DAY,
        'content-type': type,
      }),
    );
  }
}
