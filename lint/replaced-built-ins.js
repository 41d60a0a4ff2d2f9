/**
 * Built-ins that libraries of pages replace by something else, and that what runs there does without: each name, whose
 * it is, who replaces it, and what to write instead.
 *
 * @typedef {object} Replaced
 * @property {string} name
 * @property {'static' | 'method' | 'class'} kind
 * @property {string} by who has something else there
 * @property {string} instead
 */

/** @type {Replaced[]} */
const REPLACED = [
  {
    name: 'Array.from',
    kind: 'static',
    by: 'Prototype.js knows no mapper, MooTools no iterables',
    instead: 'spread it, [...all], and map that',
  },
  {
    name: 'Date.parse',
    kind: 'static',
    by: 'Datejs answers a date, or null',
    instead: 'new Date(text).getTime()',
  },
  {
    name: 'JSON.stringify',
    kind: 'static',
    by: 'Prototype.js gives arrays a toJSON that breaks it',
    instead: 'toJson of the SDK',
  },
  {
    name: 'replaceAll',
    kind: 'method',
    by: 'old sites have one by split and join, which takes no function',
    instead: 'replace, with a pattern that is global',
  },
  {
    name: 'reduce',
    kind: 'method',
    by: 'the one of Prototype.js 1.6 takes no function',
    instead: 'a loop',
  },
  {
    name: 'entries',
    kind: 'method',
    by: 'the one of arrays answers the array in Prototype.js',
    instead: 'forEach or map, which give the index',
  },
  {
    name: 'toISOString',
    kind: 'method',
    by: 'older Datejs writes quotes around it',
    instead: 'write the parts that are needed',
  },
  {
    name: 'bind',
    kind: 'method',
    by: 'the one of MooTools 1.2 takes a list of arguments',
    instead: 'an arrow function',
  },
  {
    name: 'getElementsByClassName',
    kind: 'method',
    by: 'the one of Prototype.js answers an array',
    instead: 'querySelectorAll',
  },
  {
    name: 'Event',
    kind: 'class',
    by: 'MooTools 1.2 and 1.3 have one of their own',
    instead: 'CustomEvent',
  },
];

/**
 * ESLint rule: what runs on pages we do not own leaves alone what their libraries replace. `Object.entries` and types
 * are free.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const replacedBuiltIns = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @param {any} node @param {string} name @param {Replaced['kind'][]} kinds */
    const look = (node, name, ...kinds) => {
      const found = REPLACED.find((one) => one.name === name && kinds.includes(one.kind));
      if (!found) return;
      const message = `Pages replace ${name} (${found.by}): use ${found.instead}.`;
      context.report({ node, message });
    };
    return {
      /** @param {any} node */
      MemberExpression({ object, property, computed }) {
        if (computed) return;
        look(property, `${object.name}.${property.name}`, 'static');
        if (object.name !== 'Object') look(property, property.name, 'method');
      },
      /** @param {any} node */
      NewExpression({ callee }) {
        look(callee, callee.name, 'class');
      },
      /** @param {any} node */
      ClassDeclaration({ superClass }) {
        if (superClass) look(superClass, superClass.name, 'class');
      },
    };
  },
};
