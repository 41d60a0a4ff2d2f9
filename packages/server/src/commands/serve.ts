import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createApp } from '../app.js';
import type { Opened } from '../compose.js';
import type { Config } from '../config/config.js';
import type { DemoPage } from '../doors/home/demo-pages.js';
import { readWidgetFiles } from '../doors/embed/widget-files.js';
import { withoutMessages } from '../doors/http/without-messages.js';
import { timeBelieved } from '../jobs/believe-time.js';
import { startJobs } from '../jobs/start-jobs.js';
import { announceMail } from '../mail/announce-mail.js';
import { VERSION } from '../config/version.js';
import { followOffers } from './follow-offers.js';
import { listenAt } from './listen-at.js';
import { listenForMetrics, toldOfRequests, watch } from './serve-metrics.js';
import { startMail } from './start-mail.js';
import { stopStep } from './stop-step.js';

/** Folder of the element's bundle. */
const WIDGET = fileURLToPath(new URL('.', import.meta.resolve('@1eleve1stage/widget/bundle/stage.js')));

/** Additions of a demonstration to the service. */
export interface Demo {
  pages: readonly DemoPage[];
  /** Called once requests are answered. */
  announce: () => void;
}

/**
 * Runs the service until INT or TERM, then stops: it says that it is not ready, for as long as those who send it
 * requests take to see that; no new connection, the requests under way end, mail
 * and jobs stop, the storage is closed.
 *
 * @throws ConfigError when the address cannot be listened on
 */
export async function serve(config: Config, opened: Opened, logger: Logger, demo?: Demo): Promise<void> {
  const watched = config.metrics && (await watch(opened));
  const ports = { ...opened.ports, ...watched?.ports };
  const { engine } = opened;
  const worker = startMail(config, ports, logger);
  const storage = worker ? announceMail(ports.storage, () => worker.poke()) : ports.storage;
  const widget = await readWidgetFiles(WIDGET);
  if (widget.size === 0) logger.warn('the element was not built: nothing is served under /widget/');
  const told = untilTold();
  const app = createApp(
    { ...ports, storage },
    {
      version: VERSION,
      logger,
      widget,
      hasMailbox: !worker,
      proxyHops: config.proxyHops,
      isStopping: told.isTold,
      ...toldOfRequests(config, watched),
      demo: demo?.pages ?? [],
    },
  );
  const listener = await listenAt(config, 'PORT', app);
  const scraped = await listenForMetrics(config, watched, logger);
  const believed = timeBelieved({ ...ports, onChange: tellsOfClock(logger) });
  const onError = (error: unknown): void => logger.error({ error: withoutMessages(error) }, 'job failed');
  const jobs = startJobs({ ...ports, storage, believed }, onError);
  logger.info({ host: config.host, port: config.port, version: VERSION }, 'listening');
  const search = followOffers(engine, logger);
  demo?.announce();

  const signal = await told.signal;
  await answerUnready(config, logger);
  logger.info({ signal }, 'stopping');
  const stopIt = (step: string, it: { stop(): Promise<void> } | undefined): Promise<void> =>
    stopStep(
      async () => it?.stop(),
      (error) => logger.warn({ step, error: withoutMessages(error) }, 'a step of stopping failed'),
    );
  await stopIt('requests', listener);
  await Promise.all([
    stopIt('metrics', scraped),
    ...jobs.map(([name, job]) => stopIt(name, job)),
    stopIt('mail', worker),
    stopIt('search', search),
  ]);
  await ports.storage.close();
  logger.info('stopped');
}

function tellsOfClock(logger: Logger): Parameters<typeof timeBelieved>[0]['onChange'] {
  return ({ isBelieved, ...moments }) =>
    isBelieved
      ? logger.info(moments, 'the clock is believed again')
      : logger.warn(moments, 'the clock is not where it should be: nothing is erased by it');
}

/** The first of the signals that end the service; a second one kills it. */
function untilTold(): { signal: Promise<NodeJS.Signals>; isTold(): boolean } {
  let isTold = false;
  const signal = new Promise<NodeJS.Signals>((resolve) => {
    for (const each of ['SIGINT', 'SIGTERM'] as const) process.once(each, resolve);
  });
  void signal.then(() => (isTold = true));
  return { signal, isTold: () => isTold };
}

/** Goes on answering for as long as a balancer takes to see that the service is not ready any more. */
async function answerUnready({ stopDelaySeconds: seconds }: Config, logger: Logger): Promise<void> {
  if (seconds === 0) return;
  logger.info({ seconds }, 'not ready any more');
  await pause(seconds * 1000);
}
