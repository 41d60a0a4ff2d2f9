import { ELEMENT_NAMES } from '@1eleve1stage/sdk/contract';

/**
 * The script of pages of others that inserts a frame wherever they say `data-stage-frame`, with the query written there
 * and the element that `data-stage-element` names, and gives it the height that it tells. A page that has the frame
 * already marks it so, and has it sized. What was there stays until the frame speaks: a link, for whoever the frame is
 * kept from.
 *
 * On such a page anybody may have written attributes, as in a comment, and names that hide what `document` has
 * (`<img name="currentScript">`). So where frames come from is written here, not read there; of an attribute only a
 * name that we know is heeded; and a mark is a symbol, which no markup can write.
 *
 * @param url address of the service, without a slash at the end
 */
export function writeLoader(url: string): string {
  return LOADER.replace('{{BASE}}', () => JSON.stringify(`${url}/embed/`)).replace('{{NAMES}}', () =>
    JSON.stringify(ELEMENT_NAMES),
  );
}

const LOADER = `(() => {
  const base = {{BASE}};
  const { origin } = new URL(base);
  const { createElement, querySelectorAll } = Document.prototype;
  const mark = Symbol.for('1eleve1stage frame');
  const frames = [];
  function open(place) {
    if (place[mark]) return;
    if (place instanceof HTMLIFrameElement) return size(place);
    const name = place.dataset.stageElement || 'search';
    if (!{{NAMES}}.includes(name)) return;
    const id = Math.random().toString(36).slice(2);
    const url = new URL(base + name);
    url.search = place.dataset.stageFrame;
    url.searchParams.set('frame', id);
    const frame = (place[mark] = createElement.call(document, 'iframe'));
    frame.src = url;
    frame.title = place.title || 'Offres de stage';
    frame.allow = 'geolocation ' + origin;
    frame.style.cssText = 'display:block;width:100%;height:640px;border:0';
    frames.push({ frame, id, origin });
    if (place instanceof HTMLScriptElement) place.after(frame);
    else place.prepend(frame);
  }
  function size(frame) {
    frame[mark] = frame;
    const isOpaque = frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');
    const [, id = null] = /[?&]frame=([^&#]*)/.exec(frame.src) || [];
    frames.push({ frame, id, origin: isOpaque ? 'null' : origin });
    frame.contentWindow.postMessage({ stage: 1, ask: 'height' }, '*');
  }
  addEventListener('message', ({ source, origin, data }) => {
    const one = frames.find(({ frame }) => frame.contentWindow === source);
    if (!one || origin !== one.origin || !data || data.stage !== 1 || data.id !== one.id) return;
    if (!Number.isFinite(data.height)) return;
    one.frame.style.height = Math.min(Math.max(data.height, 120), 12000) + 'px';
    const around = one.frame.parentNode;
    if (around[mark] === one.frame)
      for (const node of [...around.childNodes]) if (node !== one.frame) node.remove();
  });
  const all = () => querySelectorAll.call(document, '[data-stage-frame]:not(form)').forEach(open);
  all();
  addEventListener('DOMContentLoaded', all);
})();
`;
