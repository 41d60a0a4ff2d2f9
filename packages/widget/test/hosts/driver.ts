// Runs in each page, as a script of the service's origin: writes down what goes wrong, does what a person would do
// there, and tells the test.
import { slugOf } from './host-page.js';
import { pages } from './pages/index.js';
import { Person } from './person.js';

/** What a page tells its test. */
export interface Report {
  /** Why the person could not go on; absent when all went well. */
  stopped?: string;
  /** Lines of the console, uncaught errors and violations of the page's policy. */
  complaints: string[];
}

const complaints: string[] = [];

for (const level of ['error', 'warn'] as const) {
  const { [level]: write } = console;
  console[level] = (...parts: unknown[]) => {
    complaints.push(parts.map(String).join(' '));
    write.apply(console, parts);
  };
}
addEventListener('error', ({ message }) => complaints.push(`uncaught: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(`unhandled: ${String(reason)}`));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  complaints.push(`violation: ${effectiveDirective} ${blockedURI} ${sample}`.trim()),
);

async function drive(): Promise<void> {
  const slug = new URL(import.meta.url).searchParams.get('page');
  const page = pages.find((one) => slugOf(one) === slug);
  if (!page) throw new Error(`No page « ${slug} ».`);
  const person = new Person();
  await (page.visit?.(person, complaints) ?? person.useElement());
}

async function report(): Promise<void> {
  let stopped: string | undefined;
  await drive().catch((error: unknown) => (stopped = String(error)));
  const told: Report = { complaints, ...(stopped && { stopped }) };
  parent.postMessage({ hostPage: told }, '*');
}

if (document.readyState === 'complete') void report();
else addEventListener('load', () => void report());
