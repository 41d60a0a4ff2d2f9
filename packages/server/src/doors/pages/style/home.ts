/** The first page: the search first, those who host beside it where there is room. */
export const home = `
.home { display: grid; gap: clamp(1.5em, 5vw, 3em); }
.home__search > .back { margin-block-start: 0.5em; }
.home__hosts { padding: clamp(1.25em, 4vw, 2em); border-radius: var(--r-l); background: var(--tint); align-self: start; }
.home__others { display: grid; gap: 1.5em clamp(1.5em, 4vw, 2.5em); grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr)); border-block-start: 1px solid var(--border); padding-block-start: clamp(1.5em, 4vw, 2.5em); }
.home__others .stack > * + * { margin-block-start: 0.5em; }
.home__demos { display: grid; gap: 0.25em; }
.home__demos li { padding-block: 0.5em; }
@media (min-width: 60em) {
  .home { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .home > :nth-child(n + 3) { grid-column: 1 / -1; }
}
`;
