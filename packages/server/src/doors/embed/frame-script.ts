/**
 * Tells the page around a frame how high the frame's content is, each time it changes, and when asked. Those of
 * WordPress understand a message of their own, and follow links for a frame that may not.
 */
export const FRAME_SCRIPT = `(() => {
  const id = new URLSearchParams(location.search).get('frame');
  const secret = (/[?&]secret=([a-z0-9]+)/i.exec(location.hash) || [])[1];
  let told;
  function tell() {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ stage: 1, id, height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  }
  if (parent === window) return;
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    const asks = data && ((data.stage === 1 && data.ask === 'height') || data.message === 'ready');
    if (source !== parent || !asks) return;
    told = undefined;
    tell();
  });
  if (secret)
    addEventListener('click', (event) => {
      const link = event.composedPath().find((node) => node.href && node.target);
      if (!link) return;
      event.preventDefault();
      parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    });
})();
`;
