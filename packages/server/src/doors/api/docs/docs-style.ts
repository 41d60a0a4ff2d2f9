/** Look of the reference: contents beside it on a wide screen, above it on a narrow one. */
export const DOCS_STYLE = `
nav { padding: 1.5rem; background: var(--sunken); font-size: 0.9375rem; }
nav ul { list-style: none; padding: 0; }
nav li a { display: block; padding-block: 0.25rem; color: var(--text); text-decoration: none; }
nav li a:hover { color: var(--accent); text-decoration: underline; }
.brand { font-weight: 650; font-size: 1.0625rem; }
.brand a { color: inherit; text-decoration: none; }
.group { margin-block: 1.25rem 0.25rem; font-size: 0.8125rem; font-weight: 600; color: var(--muted); }
main { padding: 1.5rem; min-width: 0; }
main > * { max-width: 50rem; margin-inline: auto; }
.intro { display: grid; gap: 0.75rem; }
.intro > * { min-width: 0; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.375rem; margin-block-start: 1.5rem; }
section > h2 { margin-block: 3rem 1rem; }
h3 { font-size: 1.125rem; }
h4 { font-size: 0.9375rem; margin-block: 1.25rem 0.375rem; }
.self { color: inherit; text-decoration: none; }
.self:hover { text-decoration: underline; }
pre { overflow-x: auto; padding: 0.875rem 1rem; background: var(--sunken); border-radius: 0.5rem; line-height: 1.6; }
.operation { padding-block: 1.5rem; border-block-start: 1px solid var(--border); }
.address { margin-block: 0.5rem; display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.method { padding: 0.125rem 0.5rem; border-radius: 0.25rem; font: 600 0.75rem/1.5 var(--mono); color: var(--on-accent); background: var(--accent); }
.method.get { color: var(--accent); background: none; box-shadow: inset 0 0 0 1px var(--accent); }
.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: 0.875rem; color: var(--muted); }
.members { list-style: none; padding: 0; font-size: 0.9375rem; }
.members li { padding-block: 0.3125rem; }
.members .members { margin-block-start: 0.25rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--border); }
.name { font-weight: 600; color: var(--text); }
.type, .muted { color: var(--muted); }
.optional, .place { font-size: 0.8125rem; color: var(--muted); }
.optional::before, .place::before { content: "· "; }
.muted { font-weight: 400; }
.problems { list-style: none; padding: 0.5rem 0 0; display: grid; gap: 0.375rem; }
details { margin-block-start: 1.25rem; }
summary { cursor: pointer; font-weight: 600; font-size: 0.9375rem; padding-block: 0.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--border); min-width: 8rem; }
th { font-weight: 600; }
caption { text-align: start; color: var(--muted); padding-block: 0.5rem; }
tr:target, .operation:target > h3 { background: #e3f1f3; }
@media (prefers-color-scheme: dark) {
  tr:target, .operation:target > h3 { background: #16343a; }
}
@media (min-width: 64rem) {
  body { display: grid; grid-template-columns: minmax(0, min(19rem, 30%)) minmax(0, 1fr); }
  nav { position: sticky; inset-block-start: 0; height: 100vh; overflow-y: auto; }
  main { padding: 3rem; }
}
`;
