// Writes what editors and frameworks read about our elements, from the one table of the public API.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the manifest, the editors' data and the typings of frameworks into a folder, from what tsc emitted there. */
export function described(folder) {
  return {
    name: 'described',
    async writeBundle() {
      const api = await import(pathToFileURL(path.join(folder, 'public-api.js')).href);
      const files = {
        'custom-elements.json': json(manifest(api)),
        'html-custom-data.json': json(htmlData(api)),
        // Both hold types alone; bundlers load what is imported all the same.
        ...{ 'react.d.ts': reactTypes(api), 'react.js': NOTHING },
        ...{ 'vue.d.ts': vueTypes(api), 'vue.js': NOTHING },
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    },
  };
}

const NOTHING = 'export {};\n';

/** The API of an element that shows nothing itself. */
const NONE = { EVENTS: {}, METHODS: {}, PARTS: {}, CSS_PROPERTIES: {} };

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What may be written as the value of an attribute. */
function typeOf({ values, isNumber }) {
  if (values) return values.map((value) => `'${value}'`).join(' | ');
  return isNumber ? 'number | string' : 'string';
}

/** The attributes that an element takes: all, unless it says which. */
function attributesOf({ takes }, { ATTRIBUTES }) {
  return Object.entries(ATTRIBUTES).filter(([name]) => !takes || takes.includes(name));
}

/** https://custom-elements-manifest.open-wc.org */
function manifest({ ELEMENTS, ...api }) {
  return {
    schemaVersion: '2.1.0',
    modules: Object.entries(ELEMENTS).map(([tagName, element]) => {
      const module = `dist/elements/${tagName}.js`;
      return {
        kind: 'javascript-module',
        path: module,
        declarations: [declaration(tagName, element, api)],
        exports: [
          { kind: 'js', name: element.class, declaration: { name: element.class, module } },
          { kind: 'custom-element-definition', name: tagName, declaration: { name: element.class, module } },
        ],
      };
    }),
  };
}

function declaration(tagName, element, api) {
  // What takes some attributes alone shows nothing itself.
  const { EVENTS, METHODS, PARTS, CSS_PROPERTIES, SLOT } = element.takes ? NONE : api;
  const attributes = attributesOf(element, api).map(([name, facts]) => ({
    name,
    fieldName: camelCase(name),
    description: facts.says,
    type: { text: typeOf(facts) },
  }));
  const fields = attributes.map(({ name, fieldName, description, type }) => ({
    ...{ kind: 'field', name: fieldName, attribute: name, description, type },
  }));
  const methods = Object.entries(METHODS).map(([name, { says, parameters }]) => ({
    ...{ kind: 'method', name, description: says, return: { type: { text: 'void' } } },
    parameters: parameters.map((one) => ({ name: one.name, type: { text: one.type } })),
  }));
  const named = (table) => Object.entries(table).map(([name, description]) => ({ name, description }));
  return {
    ...{ kind: 'class', name: element.class, customElement: true, tagName, description: element.says },
    superclass: { name: element.takes ? 'ReactiveElement' : 'LitElement', package: 'lit' },
    attributes,
    members: [...fields, ...methods],
    events: Object.entries(EVENTS).map(([name, event]) => ({
      name,
      description: event.isCancelable ? `${event.says} Can be cancelled.` : event.says,
      type: { text: event.class },
    })),
    slots: [{ name: '', ...(SLOT && { description: SLOT }) }],
    cssParts: named(PARTS),
    cssProperties: named(CSS_PROPERTIES),
  };
}

/** https://github.com/microsoft/vscode-custom-data */
function htmlData(api) {
  const written = ([name, { says, example, values }]) => ({
    name,
    description: `${says} For example ${name}="${example}".`,
    ...(values && { values: values.map((value) => ({ name: value })) }),
  });
  return {
    version: 1.1,
    tags: Object.entries(api.ELEMENTS).map(([name, element]) => ({
      ...{ name, description: element.says, attributes: attributesOf(element, api).map(written) },
    })),
  };
}

/**
 * What may be written on our elements: the attributes, and the properties whose names differ.
 *
 * @param without names that the framework keeps for itself
 */
function attributeTypes({ ATTRIBUTES }, without) {
  const lines = Object.entries(ATTRIBUTES)
    .filter(([name]) => !without.includes(name))
    .flatMap(([name, facts]) =>
      [...new Set([name, camelCase(name)])].map(
        (one) => `  /** ${facts.says} */\n  '${one}'?: ${typeOf(facts)} | undefined;`,
      ),
    );
  return `/** What may be written on our elements. */
export interface StageAttributes {
${lines.join('\n')}
  /** Another way to the service than an address and a key. */
  client?: StageClient | undefined;
}`;
}

/**
 * What may be listened to on our elements.
 *
 * @param toName from the type of an event to the name the framework gives its listener
 */
function listenerTypes({ EVENTS }, toName) {
  const lines = Object.entries(EVENTS).map(
    ([type, event]) =>
      `  /** ${event.says} */\n  '${toName(type)}'?: ((event: ${event.class}) => void) | undefined;`,
  );
  return `/** What may be listened to on our elements. */
export interface StageListeners {
${lines.join('\n')}
}`;
}

/** What frameworks know of an element: all that our elements take and tell, or what one takes alone. */
function typesOf({ takes }) {
  if (!takes) return 'StageAttributes & StageListeners';
  const names = takes.filter((name) => !KEPT.includes(name)).flatMap((name) => [name, camelCase(name)]);
  return `Pick<StageAttributes, ${[...new Set(names), 'client'].map((name) => `'${name}'`).join(' | ')}>`;
}

/** Names that a framework gives a meaning of its own. */
const KEPT = ['key'];

const importsOf = ({ EVENTS }, names) =>
  `import type { ${[...names, 'StageClient', ...Object.values(EVENTS).map((event) => event.class)].join(', ')} } from './index.js';`;

/** With `import '@1eleve1stage/widget/react'`, JSX knows our elements. */
function reactTypes(api) {
  const tags = Object.entries(api.ELEMENTS).map(
    ([tag, element]) =>
      `      '${tag}': DetailedHTMLProps<HTMLAttributes<${element.class}>, ${element.class}> & ${typesOf(element)};`,
  );
  const names = Object.values(api.ELEMENTS).map((element) => element.class);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importsOf(api, names)}

${attributeTypes(api, KEPT)}

${listenerTypes(api, (type) => `on${type}`)}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('\n')}
    }
  }
}
`;
}

/** With `import '@1eleve1stage/widget/vue'`, templates know our elements. */
function vueTypes(api) {
  const tags = Object.entries(api.ELEMENTS).map(
    ([tag, element]) => `    '${tag}': DefineComponent<${typesOf(element)}>;`,
  );
  return `import type { DefineComponent } from 'vue';
${importsOf(api, [])}

${attributeTypes(api, KEPT)}

${listenerTypes(api, (type) => camelCase(`on-${type}`))}

declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`;
}
