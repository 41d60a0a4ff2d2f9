/** The look of a letter, beside each part: many mail programs heed nothing else. */
export const STYLE = {
  body: 'margin:0;padding:16px;background:#f4f6f5;color:#1b2527;font:16px/1.5 system-ui,Segoe UI,Roboto,Arial,sans-serif',
  sheet: 'max-width:34em;margin:0 auto;padding:24px;background:#ffffff;border-radius:12px',
  title: 'margin:0 0 16px;font-size:22px;line-height:1.25',
  text: 'margin:0 0 16px;overflow-wrap:anywhere',
  quote: 'margin:0 0 16px;overflow-wrap:anywhere;padding:4px 16px;border-left:4px solid #0c6170',
  code: 'margin:0 0 16px;font:600 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:4px',
  button:
    'display:inline-block;padding:12px 20px;border-radius:9px;background:#0c6170;color:#ffffff;font-weight:600;text-decoration:none',
  link: 'color:#0c6170',
  facts: 'margin:0 0 24px',
  steps: 'margin:0 0 16px;padding:0 0 0 24px',
  fact: 'margin:0 0 12px;overflow-wrap:anywhere',
  label: 'font-size:14px;color:#526063',
  stop: 'color:#526063',
  signature: 'margin:24px 0 0;padding-top:16px;border-top:1px solid #dbe1e0;font-size:14px;color:#526063',
};

/** Colours where the reader's are dark. A program that knows no style sheet keeps ours, or turns them its own way. */
export const DARK_STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#0f1314!important;color:#e8eeee!important}
.sheet{background:#171c1e!important}
.muted{color:#a9b6b8!important;border-color:#374144!important}
.link{color:#86cfdb!important}
.quote{border-color:#86cfdb!important}
.button{background:#86cfdb!important;color:#06272d!important}
}`;
