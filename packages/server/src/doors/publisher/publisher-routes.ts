import type { OfferTables } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { cookiesOf } from '../http/cookies.js';
import type { HttpApp } from '../http/environment.js';
import { OWN_HEADERS } from '../http/headers.js';
import { networkReader } from '../http/network.js';
import { toSite } from '../pages/site.js';
import type { PublisherDoor } from './door.js';
import { PUBLISHER_STYLE_PATH } from './layout.js';
import { mountExport } from './export-routes.js';
import { mountImport } from './import-routes.js';
import { mountKeys } from './key-routes.js';
import { mountOffers } from './offer-routes.js';
import { mountSign } from './sign-routes.js';
import { mountSignUp } from './signup-routes.js';
import { mountOrganisation } from './organisation-routes.js';
import { mountMails } from './mails-routes.js';
import { mountPasskeys } from './passkey-routes.js';
import { mountModeration } from './moderation-routes.js';
import { mountNotes } from './note-routes.js';
import { mountReading } from './reading-routes.js';
import { mountRefusals } from './refusal-routes.js';
import { mountSwitch } from './switch-routes.js';
import { mountTeam } from './team-routes.js';
import { mountSeveral } from './several-routes.js';
import { SCRIPTS } from './scripts.js';
import { mountSites } from './site-routes.js';
import { mountSpace } from './space-routes.js';
import { mountWriting } from './write-routes.js';
import { PUBLISHER_STYLE } from './style/index.js';

/**
 * Pages of the people who host, and of moderators: they have a session each, which reaches no other page, and work
 * without any script.
 */
export function mountPublisher(
  app: HttpApp,
  ports: Ports,
  { proxyHops = 0, tables }: { proxyHops?: number | undefined; tables: OfferTables },
): void {
  const door: PublisherDoor = {
    ports,
    site: toSite(ports.publicUrl),
    cookies: cookiesOf(ports.publicUrl),
    networkOf: networkReader(ports.secret, proxyHops),
    tables,
  };
  app.get(PUBLISHER_STYLE_PATH, (c) =>
    c.body(PUBLISHER_STYLE, 200, {
      ...OWN_HEADERS,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/css; charset=utf-8',
    }),
  );
  for (const [path, script] of Object.entries(SCRIPTS))
    app.get(path, (c) =>
      c.body(script, 200, {
        ...OWN_HEADERS,
        'cache-control': 'public, max-age=3600',
        'content-type': 'text/javascript; charset=utf-8',
      }),
    );
  mountSign(app, door);
  mountSignUp(app, door);
  mountSeveral(app, door);
  mountExport(app, door);
  mountSpace(app, door);
  mountNotes(app, door);
  mountWriting(app, door);
  mountImport(app, door);
  mountOffers(app, door);
  mountTeam(app, door);
  mountSwitch(app, door);
  mountOrganisation(app, door);
  mountSites(app, door);
  mountKeys(app, door);
  mountReading(app, door);
  mountPasskeys(app, door);
  mountRefusals(app, door);
  mountMails(app, door);
  mountModeration(app, door);
}
