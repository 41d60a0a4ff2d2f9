/** Offers: in a list, and one with what can be done about it. */
export const offers = `
.shown__m a { display: inline-flex; align-items: center; min-block-size: var(--target); margin-block: -0.375em; }
.hosted__n { font-size: 0.9375em; line-height: 1.45; }
.hosted__n a, .facts2 dd > a { display: inline-flex; align-items: center; min-block-size: var(--target); margin-block-start: -0.25em; }
.halves { display: grid; gap: var(--s6); grid-template-columns: minmax(0, 1fr); }
.inline { display: flex; flex-wrap: wrap; gap: var(--s3); align-items: end; }
.inline .field { flex: 0 1 16em; }
.tiles { display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr)); }
.tile { display: grid; align-content: start; justify-items: start; gap: 0.5em; }
.tile > * + * { margin-block-start: 0; }
.tile details form { margin-block-start: 0.5em; }
.btn--bad { color: var(--negative); border-color: var(--negative); }
.btn--bad:hover { border-color: var(--negative); background: var(--negative-tint); }
@media (min-width: 60em) {
  .hosted > li { grid-template-columns: minmax(0, 1fr) 20em 10em; align-items: start; }
  .halves { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 3em; }
}
`;
