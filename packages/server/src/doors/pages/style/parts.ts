/** Buttons, fields, choices, notes. */
export const parts = `
.btn {
  display: inline-flex; align-items: center; justify-content: center; gap: 0.5em;
  min-block-size: var(--target); padding: 0.5em 1.125em; border: 1px solid var(--control); border-radius: var(--r-m);
  background: var(--surface); color: var(--text); font-weight: 600; line-height: 1.25; text-align: center; text-decoration: none; cursor: pointer;
}
.btn:hover { background: var(--sunken); border-color: var(--text); }
.btn--primary { background: var(--accent); color: var(--on-accent); border-color: var(--ink); }
.btn--primary:hover { background: var(--accent); border-color: var(--ink); text-decoration: underline; text-underline-offset: 0.25em; }
.btn--quiet { border-color: transparent; background: transparent; color: var(--ink); padding-inline: 0.625em; }
.btn--wide { inline-size: 100%; }
.btn__n { display: inline-grid; place-items: center; min-inline-size: 1.6em; padding-inline: 0.35em; border-radius: 1em; background: var(--ink); color: var(--surface); font-size: 0.8125em; line-height: 1.6; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75em; align-items: center; }

.label, legend.label { display: block; font-weight: 600; margin-block-end: 0.375em; line-height: 1.35; }
.opt { font-weight: 400; color: var(--muted); font-size: 0.875em; }
.hint { color: var(--muted); font-size: 0.875em; line-height: 1.45; margin-block: -0.125em 0.5em; }
.input { display: block; inline-size: 100%; min-block-size: var(--target); padding: 0.5em 0.75em; border: 1px solid var(--control); border-radius: var(--r-m); background: var(--surface); }
.input::placeholder { color: var(--muted); opacity: 1; }
.input:hover { border-color: var(--text); }
textarea.input { min-block-size: 9em; resize: vertical; line-height: 1.5; }
.error { display: flex; gap: 0.4em; margin-block-start: 0.5em; color: var(--negative); font-size: 0.9375em; font-weight: 600; line-height: 1.4; }
.field--bad .input { border: 2px solid var(--negative); }
.row { display: grid; gap: 1.25em; align-items: end; }
@media (min-width: 36em) { .row { grid-template-columns: 1fr 1fr; align-items: start; } .row--end { align-items: end; } }

.tick { appearance: none; flex: none; inline-size: 1.25em; block-size: 1.25em; display: grid; place-items: center; border: 1.5px solid var(--control); background: var(--surface); border-radius: 0.3em; cursor: pointer; }
.tick[type="radio"] { border-radius: 50%; }
.tick::before { content: ""; inline-size: 0.75em; block-size: 0.75em; transform: scale(0); background: var(--on-accent); }
.tick[type="checkbox"]::before { clip-path: polygon(12% 52%, 0 66%, 38% 100%, 100% 18%, 84% 5%, 36% 70%); }
.tick[type="radio"]::before { inline-size: 0.5em; block-size: 0.5em; border-radius: 50%; }
.tick:checked { background: var(--accent); border-color: var(--ink); }
.tick:checked::before { transform: scale(1); }
.check { display: flex; gap: 0.75em; align-items: flex-start; min-block-size: var(--target); padding-block: 0.6em; cursor: pointer; line-height: 1.4; }
.check .tick { margin-block-start: 0.06em; }
.check__n { margin-inline-start: auto; color: var(--muted); font-variant-numeric: tabular-nums; font-size: 0.9375em; }
.checks { border: 1px solid var(--border); border-radius: var(--r-m); padding: 0.125em 0.875em; }
.checks li + li { border-block-start: 1px solid var(--border); }
.seg { display: flex; flex-wrap: wrap; gap: 0.5em; }
.seg__o { display: inline-flex; align-items: center; gap: 0.5em; min-block-size: var(--target); padding: 0.375em 0.875em 0.375em 0.75em; border: 1px solid var(--control); border-radius: var(--r-m); cursor: pointer; background: var(--surface); flex: 1 1 auto; max-inline-size: 100%; line-height: 1.25; }
.seg__o:hover { border-color: var(--text); }
.seg__o:has(:checked) { background: var(--tint); border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); font-weight: 600; }
.seg__o:has(:focus-visible) { outline: 3px solid var(--ink); outline-offset: 2px; }
.seg__o .tick:focus-visible { outline: none; }
.seg__o .n { font-weight: 400; font-size: 0.875em; color: var(--muted); font-variant-numeric: tabular-nums; margin-inline-start: 0.25em; }
.seg__o .sub { display: block; font-weight: 400; font-size: 0.875em; color: var(--muted); }
.seg2 .seg { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr)); }
.seg3 .seg { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.25em), 1fr)); }

details summary { display: flex; align-items: center; gap: 0.5em; min-block-size: var(--target); cursor: pointer; list-style: none; }
details summary:not(.btn) { font-weight: 600; color: var(--ink); }
details summary::-webkit-details-marker { display: none; }
details[open] > summary:not(.btn) .i { transform: rotate(90deg); }

.note { padding: 0.75em 1em; border-radius: var(--r-m); background: var(--sunken); }
.note--trial { border: 1.5px dashed var(--caution); background: var(--caution-tint); color: var(--caution); }
.box { padding: 1em; border-radius: var(--r-l); background: var(--sunken); }
.box.form { gap: 0; }
.box > * + * { margin-block-start: 0.75em; }
.box--bad { background: var(--negative-tint); border: 2px solid var(--negative); }
.box--bad a { color: var(--negative); font-weight: 600; }
.box--bad li a { display: inline-block; padding-block: 0.625em; }
.box__h { display: flex; gap: 0.5em; align-items: start; }
.box__h .i { margin-block-start: 0.08em; color: var(--ink); }
.box--bad .box__h, .box--bad .box__h .i { color: var(--negative); }
.plain { display: grid; gap: 0.5em; }
.plain li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.625em; font-size: 0.9375em; line-height: 1.45; }
.plain .i { color: var(--muted); margin-block-start: 0.1em; }
.ways { display: grid; gap: 0.5em; }
.way { display: flex; flex-wrap: wrap; gap: 0 1em; justify-content: space-between; align-items: center; min-block-size: var(--target); padding: 0.5em 1em; border: 1px solid var(--control); border-radius: var(--r-m); background: var(--surface); color: var(--text); text-decoration: none; }
.way:hover { border-color: var(--ink); background: var(--tint); }
.way:hover span:first-child { text-decoration: underline; }
@media print { .top, .foot, .skip, form, .actions, .back { display: none; } }
`;
