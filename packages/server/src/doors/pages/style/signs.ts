/** What stands beside words, or repeats them: pictograms, badges, steps, codes. */
export const signs = `
.badges { display: flex; flex-wrap: wrap; gap: 0.375em; margin-block-start: 0.5em; }
.badge { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.1875em 0.5625em 0.1875em 0.4375em; border-radius: 0.4em; background: var(--sunken); font-size: 0.8125em; font-weight: 600; line-height: 1.4; }
.badge .i { inline-size: 1.1em; block-size: 1.1em; stroke-width: 2; }
.badge--you { background: var(--tint-2); }
.badge--you .i { color: var(--ink); }
.badge--last { background: var(--caution-tint); color: var(--caution); }
.picto { display: grid; place-items: center; inline-size: 2.75em; block-size: 2.75em; border-radius: var(--r-m); background: var(--tint); color: var(--ink); }
.picto .i { inline-size: 1.5em; block-size: 1.5em; stroke-width: 1.6; }
.ticks { display: grid; gap: 0.5em; max-inline-size: 40em; }
.ticks li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.625em; }
.ticks .i { color: var(--ink); margin-block-start: 0.15em; inline-size: 1.2em; block-size: 1.2em; }
.code { max-inline-size: 8.5em; min-block-size: max(2.25em, 48px); font: 600 1.5em/1 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; letter-spacing: 0.3em; }
.ticket { display: grid; gap: 0.25em; padding: 1em; border: 1.5px dashed var(--control); border-radius: var(--r-l); }
.ticket__n { font: 650 1.25em/1.2 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; letter-spacing: 0.02em; overflow-wrap: anywhere; }
.hero { display: grid; place-items: center; inline-size: 3.5em; block-size: 3.5em; border-radius: 50%; background: var(--positive-tint); color: var(--positive); }
.hero .i { inline-size: 1.625em; block-size: 1.625em; }
.time { display: grid; }
.time li { position: relative; display: grid; grid-template-columns: 1.75em minmax(0, 1fr); gap: 0.75em; padding-block-end: 1em; }
.time li:not(:last-child)::before { content: ""; position: absolute; inset-inline-start: calc(0.875em - 1px); inset-block: 1.75em 0; inline-size: 2px; background: var(--border); }
.time__m { display: grid; place-items: center; inline-size: 1.75em; block-size: 1.75em; border-radius: 50%; border: 1.5px solid var(--control); color: var(--muted); font-size: 1em; }
.time .is-done .time__m { background: var(--accent); color: var(--on-accent); border-color: var(--ink); }
.time__m .i { inline-size: 1em; block-size: 1em; stroke-width: 2.5; }
`;
