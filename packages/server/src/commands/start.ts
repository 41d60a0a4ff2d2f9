import type { Logger } from 'pino';
import type { Opened } from '../compose.js';
import type { Config } from '../config/config.js';
import { openDemoKeys } from '../demo/demo-keys.js';
import { readDemoOfferIds } from '../demo/demo-offer-ids.js';
import { DEMO_SITES, readDemoPages } from '../demo/demo-pages.js';
import { seedDemo } from '../demo/seed-demo.js';
import type { DemoPage } from '../doors/home/demo-pages.js';
import { serve } from './serve.js';

/** `stages start`: the service with demonstration data and the four sites that embed it. */
export async function start(config: Config, opened: Opened, logger: Logger): Promise<void> {
  const { ports } = opened;
  console.error('Preparing the demonstration…');
  await seedDemo(ports, config.stagesData);
  const keys = await openDemoKeys(config, ports, DEMO_SITES);
  const offerIds = await readDemoOfferIds(ports, DEMO_SITES);
  const pages = await readDemoPages({ publicUrl: config.publicUrl, keys, offerIds });
  await serve(config, opened, logger, { pages, announce: () => announce(config, pages) });
}

function announce({ publicUrl, smtpUrl }: Config, pages: readonly DemoPage[]): void {
  const lines = [
    ...pages.map(({ name, words }) => [words.fr.title, `/demo/${name}`]),
    ...(smtpUrl === undefined ? [['Les mails', '/dev/mailbox']] : []),
    ['L’API', '/docs'],
  ];
  console.log(`\n  1 élève, 1 stage  ${publicUrl}/\n`);
  for (const [title = '', path = ''] of lines) console.log(`  ${title.padEnd(16)}  ${publicUrl}${path}`);
  console.log('\n  Ctrl+C pour arrêter.\n');
}
