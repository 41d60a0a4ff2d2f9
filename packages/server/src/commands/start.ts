import type { Logger } from 'pino';
import type { Opened } from '../compose.js';
import type { Config } from '../config/config.js';
import { openDemoKeys } from '../demo/demo-keys.js';
import { readDemoOfferIds } from '../demo/demo-offer-ids.js';
import { DEMO_SITES, readDemoPages } from '../demo/demo-pages.js';
import { DEMO_MODERATOR, DEMO_ORGANISATIONS } from '../demo/demo-members.js';
import { seedDemo, seedSpaces } from '../demo/seed-demo.js';
import type { DemoPage } from '../doors/home/demo-pages.js';
import { serve } from './serve.js';

/** `stages start`: the service with demonstration data and the four sites that embed it. */
export async function start(config: Config, opened: Opened, logger: Logger): Promise<void> {
  const { ports } = opened;
  console.error('Preparing the demonstration…');
  await seedDemo(ports, config.stagesData);
  const isMailShown = config.smtpUrl === undefined;
  if (isMailShown) await seedSpaces(ports);
  const keys = await openDemoKeys(config, ports, DEMO_SITES);
  const offerIds = await readDemoOfferIds(ports, DEMO_SITES);
  const pages = await readDemoPages({ publicUrl: config.publicUrl, keys, offerIds });
  await serve(config, opened, logger, {
    pages,
    announce: () => announce(config.publicUrl, pages, { isMailShown, waits: config.reviews !== 'none' }),
  });
}

/** @param told.waits true where what strangers publish waits for whoever runs the service */
function announce(
  publicUrl: string,
  pages: readonly DemoPage[],
  { isMailShown, waits }: { isMailShown: boolean; waits: boolean },
): void {
  const lines = [
    ...pages.map(({ name, words }) => [words.fr.title, `/demo/${name}`]),
    ...(isMailShown
      ? [
          ['Qui accueille', '/signin'],
          ['Qui relit', '/moderation'],
          ['Les mails', '/dev/mailbox'],
        ]
      : []),
    ['L’API', '/docs'],
  ];
  console.log(`\n  1 élève, 1 stage  ${publicUrl}/\n`);
  for (const [title = '', path = ''] of lines) console.log(`  ${title.padEnd(16)}  ${publicUrl}${path}`);
  if (isMailShown) announceMembers();
  if (waits)
    console.log(
      '\n  Qui ouvre un espace sur /signup attend d’être relu, là ou par : npm run stages -- review list',
    );
  console.log('\n  Ctrl+C pour arrêter.\n');
}

/** With which addresses somebody enters as people who host, and as a moderator. */
function announceMembers(): void {
  console.log('\n  À « Qui accueille », donnez une de ces adresses ; le code est dans « Les mails ».\n');
  for (const { publisher, emails } of DEMO_ORGANISATIONS)
    for (const email of emails) console.log(`  ${email.padEnd(24)}  ${publisher}`);
  console.log(`\n  À « Qui relit », celle-ci ; une structure attend.\n\n  ${DEMO_MODERATOR}`);
}
