import type { Site } from '../pages/site.js';
import type { ObstacleId } from './obstacle-ids.js';
import type { EmbedTexts } from './texts/index.js';

/** Lines that an author pastes to remove an obstacle, by obstacle, where lines do. */
export function linesToPaste(
  { url }: Site,
  texts: EmbedTexts['diagnose'],
): Partial<Record<ObstacleId, string>> {
  const { origin, host } = new URL(url);
  return {
    origine: `stages keys create --publisher "${texts.yourName}" --kind publishable --mode live \\\n  --origin https://www.mairie.example --origin https://mairie.example`,
    cle: 'stages keys list',
    'cle-manquante': `<stage-search key="pk_live_…">`,
    'csp-script': `script-src ${origin};`,
    'csp-connect': `connect-src ${origin};`,
    'csp-cadre': `frame-src ${origin};`,
    'trusted-types': 'trusted-types lit-html stage stage-proof;',
    'csp-style': "style-src 'nonce-…';\n<script nonce=\"…\">window.litNonce = '…'</script>",
    coep: 'Cross-Origin-Resource-Policy: cross-origin\nCross-Origin-Embedder-Policy: require-corp',
    filtre: `${url}/s/search`,
    optimiseur: `<script type="module" data-cfasync="false" data-no-optimize="1" data-no-defer="1"\n  src="${url}/widget/@1/stage.js"></script>\n\n${texts.toExclude} ${host}/widget/`,
    'bac-a-sable': 'sandbox="allow-scripts"',
    version: `${url}/widget/@1/stage.js`,
    integrite: `${url}/widget/releases.json`,
    filtrage: host,
    panne: `${url}/health`,
  };
}
