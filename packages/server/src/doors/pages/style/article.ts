/** Pages to read: about data, accessibility, who runs the service. */
export const article = `
.article { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2em; overflow-wrap: anywhere; }
.article h1 + .lead { margin-block-start: -1em; }
.article section > * + * { margin-block-start: 0.75em; }
.article p, .article li, .article dd { text-wrap: pretty; }
.article ul { list-style: disc; padding-inline-start: 1.25em; }
.article li + li { margin-block-start: 0.5em; }
.article dl { display: grid; border-block-start: 1px solid var(--border); }
.article dl > div { display: grid; gap: 0 1.5em; padding-block: 0.625em; border-block-end: 1px solid var(--border); }
.article dt { font-weight: 600; }
@media (min-width: 36em) { .article dl > div { grid-template-columns: 14em minmax(0, 1fr); } }
.foot nav { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; }
`;
