import { ON_ACCENT, PALETTE } from '@1eleve1stage/sdk/rules';

/** The look of a letter, beside each part: many mail programs heed nothing else. */
export const STYLE = {
  body: `margin:0;padding:16px;background:${PALETTE.sunken[0]};color:${PALETTE.text[0]};font:16px/1.5 system-ui,Segoe UI,Roboto,Arial,sans-serif`,
  sheet: `max-width:34em;margin:0 auto;padding:24px;background:${PALETTE.surface[0]};border-radius:12px`,
  title: 'margin:0 0 16px;font-size:22px;line-height:1.25',
  text: 'margin:0 0 16px;overflow-wrap:anywhere',
  quote: `margin:0 0 16px;overflow-wrap:anywhere;padding:4px 16px;border-left:4px solid ${PALETTE.accent[0]}`,
  code: 'margin:0 0 16px;font:600 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:4px',
  button: `display:inline-block;padding:12px 20px;border-radius:9px;background:${PALETTE.accent[0]};color:${ON_ACCENT[0]};font-weight:600;text-decoration:none`,
  link: `color:${PALETTE.accent[0]}`,
  facts: 'margin:0 0 24px',
  steps: 'margin:0 0 16px;padding:0 0 0 24px',
  fact: 'margin:0 0 12px;overflow-wrap:anywhere',
  label: `font-size:14px;color:${PALETTE.muted[0]}`,
  stop: `color:${PALETTE.muted[0]}`,
  signature: `margin:24px 0 0;padding-top:16px;border-top:1px solid ${PALETTE.border[0]};font-size:14px;color:${PALETTE.muted[0]}`,
};

/** Colours where the reader's are dark. A program that knows no style sheet keeps ours, or turns them its own way. */
export const DARK_STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#0f1314!important;color:${PALETTE.text[1]}!important}
.sheet{background:${PALETTE.surface[1]}!important}
.muted{color:${PALETTE.muted[1]}!important;border-color:${PALETTE.border[1]}!important}
.link{color:${PALETTE.accent[1]}!important}
.quote{border-color:${PALETTE.accent[1]}!important}
.button{background:${PALETTE.accent[1]}!important;color:${ON_ACCENT[1]}!important}
}`;
