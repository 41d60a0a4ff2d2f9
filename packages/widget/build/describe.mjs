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
        'react.d.ts': reactTypes(api),
        'vue.d.ts': vueTypes(api),
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    },
  };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What may be written as the value of an attribute. */
function typeOf({ values, isNumber }) {
  if (values) return values.map((value) => `'${value}'`).join(' | ');
  return isNumber ? 'number | string' : 'string';
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

function declaration(tagName, element, { ATTRIBUTES, EVENTS, METHODS, PARTS, CSS_PROPERTIES, SLOT }) {
  const attributes = Object.entries(ATTRIBUTES).map(([name, facts]) => ({
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
    superclass: { name: 'LitElement', package: 'lit' },
    attributes,
    members: [...fields, ...methods],
    events: Object.entries(EVENTS).map(([name, event]) => ({
      name,
      description: event.isCancelable ? `${event.says} Can be cancelled.` : event.says,
      type: { text: event.class },
    })),
    slots: [{ name: '', description: SLOT }],
    cssParts: named(PARTS),
    cssProperties: named(CSS_PROPERTIES),
  };
}

/** https://github.com/microsoft/vscode-custom-data */
function htmlData({ ELEMENTS, ATTRIBUTES }) {
  const attributes = Object.entries(ATTRIBUTES).map(([name, { says, example, values }]) => ({
    name,
    description: `${says} For example ${name}="${example}".`,
    ...(values && { values: values.map((value) => ({ name: value })) }),
  }));
  return {
    version: 1.1,
    tags: Object.entries(ELEMENTS).map(([name, { says }]) => ({ name, description: says, attributes })),
  };
}

function attributeTypes({ ATTRIBUTES }) {
  const lines = Object.entries(ATTRIBUTES).map(
    ([name, facts]) => `  /** ${facts.says} */\n  '${name}'?: ${typeOf(facts)} | undefined;`,
  );
  return `/** What may be written on our elements. */\nexport interface StageAttributes {\n${lines.join('\n')}\n}`;
}

/** With `import '@1eleve1stage/widget/react'`, JSX knows our elements. */
function reactTypes(api) {
  const tags = Object.entries(api.ELEMENTS).map(
    ([tag, { class: name }]) =>
      `      '${tag}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & StageAttributes;`,
  );
  const names = Object.values(api.ELEMENTS).map((element) => element.class);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${names.join(', ')} } from './index.js';

${attributeTypes(api)}

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
  const events = Object.entries(api.EVENTS).map(
    ([type, event]) => `  ${camelCase(`on-${type}`)}?: (event: ${event.class}) => void;`,
  );
  const tags = Object.entries(api.ELEMENTS).map(
    ([, { class: name }]) => `    ${name}: DefineComponent<StageAttributes & StageListeners>;`,
  );
  const classes = Object.values(api.EVENTS).map((event) => event.class);
  return `import type { DefineComponent } from 'vue';
import type { ${classes.join(', ')} } from './index.js';

${attributeTypes(api)}

/** What may be listened to on our elements. */
export interface StageListeners {
${events.join('\n')}
}

declare module 'vue' {
  interface GlobalComponents {
${tags.join('\n')}
  }
}
`;
}
