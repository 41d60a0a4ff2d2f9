/**
 * Inserts a frame wherever the page says `data-stage-frame`, with the query written there and the element that
 * `data-stage-element` names, and gives it the height that it tells. A page that has the frame already marks it so, and has it sized. What was there stays until the frame
 * speaks: a link, for whoever the frame is kept from.
 */
export const LOADER = `(() => {
  const script = document.currentScript;
  const base = new URL('.', script.src);
  const frames = [];
  function open(place) {
    if (place.stageFrame) return;
    const isFrame = place.localName === 'iframe';
    const frame = (place.stageFrame = isFrame ? place : document.createElement('iframe'));
    let id = null;
    if (isFrame) id = new URL(frame.src, base).searchParams.get('frame');
    else {
      id = Math.random().toString(36).slice(2);
      const url = new URL(place.dataset.stageElement || 'search', base);
      url.search = place.dataset.stageFrame;
      url.searchParams.set('frame', id);
      frame.src = url;
      frame.title = place.title || 'Offres de stage';
      frame.allow = 'geolocation';
      frame.style.cssText = 'display:block;width:100%;height:640px;border:0';
    }
    const isOpaque = frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin');
    frames.push({ frame, id, origin: isOpaque ? 'null' : base.origin });
    if (isFrame) frame.contentWindow.postMessage({ stage: 1, ask: 'height' }, '*');
    else if (place === script) place.after(frame);
    else place.prepend(frame);
  }
  addEventListener('message', ({ source, origin, data }) => {
    const one = frames.find(({ frame }) => frame.contentWindow === source);
    if (!one || origin !== one.origin || !data || data.stage !== 1 || data.id !== one.id) return;
    if (!Number.isFinite(data.height)) return;
    one.frame.style.height = Math.min(Math.max(data.height, 120), 12000) + 'px';
    const around = one.frame.parentNode;
    if (around.stageFrame === one.frame)
      for (const node of [...around.childNodes]) if (node !== one.frame) node.remove();
  });
  const all = () => document.querySelectorAll('[data-stage-frame]').forEach(open);
  all();
  addEventListener('DOMContentLoaded', all);
})();
`;
