import { sendKeys } from '@web/test-runner-commands';
import type { Report } from './driver.js';
import { slugOf, type HostPage } from './host-page.js';

/** What the service keeps of a visit. */
export interface Stored {
  status: string;
  email: string;
}

let visits = 0;

/** Opens the page in a frame, as a person would in a tab; what it tells, and what the service has of it. */
export async function visit(page: HostPage): Promise<{ report: Report; stored: Stored[] }> {
  const { width = 390, height = 800, sandbox } = page.frame ?? {};
  const address = `/hosts/${slugOf(page)}/${Date.now()}-${(visits += 1)}`;
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, border: '0' });
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  document.body.replaceChildren(frame);
  const report = await reportFrom(frame);
  const stored = (await (await fetch(`${address}/stored`)).json()) as Stored[];
  frame.remove();
  return { report, stored };
}

/** What a page says to the test around it: that it is done, or which key the person presses. */
interface Told {
  hostPage?: Report;
  hostKey?: string;
}

async function reportFrom(frame: HTMLIFrameElement): Promise<Report> {
  return new Promise((resolve) => {
    addEventListener('message', function listen({ source, data }: MessageEvent<Told>) {
      if (source !== frame.contentWindow) return;
      if (data.hostKey)
        void sendKeys({ press: data.hostKey }).then(() => frame.contentWindow?.postMessage('pressed', '*'));
      if (!data.hostPage) return;
      removeEventListener('message', listen);
      resolve(data.hostPage);
    });
  });
}
