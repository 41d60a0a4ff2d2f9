import { holdsFor, lintedFile } from './places.js';

/** @typedef {import('./fences.js').Fence} Fence */

/**
 * ESLint rule: reports each use of a global that a fence keeps out, with what to do instead.
 * Its option is the table of fences.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const platformFences = {
  meta: { type: 'problem', schema: [{ type: 'array' }] },
  create(context) {
    const file = lintedFile(context);
    const held = context.options[0].filter((/** @type {Fence} */ fence) => holdsFor(fence, file));
    return {
      'Program:exit'() {
        for (const reference of globalReferences(context.sourceCode)) {
          const { identifier } = reference;
          for (const fence of held) {
            if (fence.names.includes(identifier.name)) {
              context.report({ node: identifier, message: fence.instead });
            }
          }
        }
      },
    };
  },
};

/**
 * The places where the file reads a name it did not declare.
 *
 * @param {import('eslint').SourceCode} sourceCode
 */
function globalReferences({ scopeManager }) {
  const scope = scopeManager.globalScope;
  if (!scope) return [];
  const known = scope.variables
    .filter(({ defs }) => defs.length === 0)
    .flatMap(({ references }) => references);
  return [...known, ...scope.through].filter((/** @type {any} */ reference) => !reference.isTypeReference);
}
