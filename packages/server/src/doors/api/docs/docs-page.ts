import { FIELD_ERRORS, PROBLEMS } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../../pages/html.js';
import type { OpenApiDocument } from '../openapi/document.js';
import type { Page } from '../../pages/page.js';
import { DOCS_STYLE } from './docs-style.js';
import { firstSteps } from './first-steps.js';
import { operationSection } from './operation-section.js';
import { members } from './schema-words.js';

/** Titles of the endpoints' groups, in reading order. */
const GROUPS: Record<string, string> = {
  offers: 'Offers',
  applications: 'Applications',
  'publisher.offers': 'Your offers',
  'publisher.applications': 'Applications to your offers',
  'publisher.sites': 'Your places',
  'publisher.keys': 'Keys of your sites',
  places: 'Communes',
  schools: 'Schools',
  sectors: 'Sectors',
  weeks: 'Weeks',
  challenges: 'Proof of work',
  reports: 'Reports',
  service: 'Service',
};

/** The readable reference of the API, written from its OpenAPI document. */
export function docsPage(document: OpenApiDocument): Page {
  const groups = groupOperations(document);
  return {
    lang: 'en',
    title: `API reference · ${document.info.title}`,
    style: DOCS_STYLE,
    body: html`${contents(document, groups)}
      <main id="content">
        ${firstSteps(document)}
        ${groups.map(
          ({ tag, title, operations }) =>
            html`<section id="group-${tag}">
              <h2>${title}</h2>
              ${operations.map(({ section }) => section)}
            </section>`,
        )}
        ${shapes(document)} ${problemTable()} ${fieldErrorTable()}
      </main>`,
  };
}

interface Group {
  tag: string;
  title: string;
  operations: { id: string; summary: string; section: Html }[];
}

function groupOperations({ paths }: OpenApiDocument): Group[] {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = new Set([...Object.keys(GROUPS), ...all.flatMap(({ operation }) => operation.tags)]);
  return [...tags].map((tag) => ({
    tag,
    title: GROUPS[tag] ?? tag,
    operations: all
      .filter(({ operation }) => operation.tags.includes(tag))
      .map(({ method, path, operation }) => ({
        id: operation.operationId,
        summary: operation.summary,
        section: operationSection(method, path, operation),
      })),
  }));
}

function contents({ info }: OpenApiDocument, groups: Group[]): Html {
  return html`<nav aria-label="Contents">
    <p class="brand"><a href="#content">${info.title}</a> <span class="muted">${info.version}</span></p>
    ${groups.map(
      ({ title, operations }) =>
        html`<p class="group">${title}</p>
          <ul>
            ${operations.map(({ id, summary }) => html`<li><a href="#${id}">${summary}</a></li>`)}
          </ul>`,
    )}
    <p class="group">Reference</p>
    <ul>
      <li><a href="#shapes">Shapes</a></li>
      <li><a href="#problems">Problems</a></li>
      <li><a href="#field-errors">Field errors</a></li>
      <li><a href="openapi.json">OpenAPI document</a></li>
    </ul>
  </nav>`;
}

function shapes({ components }: OpenApiDocument): Html {
  return html`<section id="shapes">
    <h2>Shapes</h2>
    ${Object.entries(components.schemas).map(
      ([name, schema]) =>
        html`<article class="operation" id="shape-${name}">
          <h3><a class="self" href="#shape-${name}">${name}</a></h3>
          ${schema.description ? html`<p>${schema.description}</p>` : ''}${members(schema)}
        </article>`,
    )}
  </section>`;
}

function problemTable(): Html {
  return html`<section id="problems">
    <h2>Problems</h2>
    ${table(
      'What each problem says, by its code',
      ['Code', 'Status', 'English', 'Français'],
      Object.entries(PROBLEMS).map(([code, { status, en, fr }]) => ({
        id: `problem-${code}`,
        cells: [code, String(status), en, fr],
      })),
    )}
  </section>`;
}

function fieldErrorTable(): Html {
  return html`<section id="field-errors">
    <h2>Field errors</h2>
    <p>Each member of a problem’s <code>errors</code> points at one field and has one of these codes.</p>
    ${table(
      'What each field error says, by its code',
      ['Code', 'English', 'Français'],
      Object.entries(FIELD_ERRORS).map(([code, { en, fr }]) => ({
        id: `field-${code}`,
        cells: [code, en, fr],
      })),
    )}
  </section>`;
}

/** Rows whose first cell is a code, and whose last is French. */
function table(title: string, headings: string[], rows: { id: string; cells: string[] }[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${headings.map((heading) => html`<th scope="col" lang="${heading === 'Français' ? 'fr' : 'en'}">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, cells: [code, ...cells] }) =>
            html`<tr id="${id}">
              <th scope="row"><code>${code}</code></th>
              ${cells.map((cell, index) => html`<td lang="${index === cells.length - 1 ? 'fr' : 'en'}">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
