import path from 'node:path';
import { holdsFor, isWithin, lintedFile } from './places.js';

/** @typedef {import('./arrows.js').Arrow} Arrow */

/**
 * ESLint rule: reports each import that an arrow forbids, with what to do instead.
 * Its option is the table of arrows.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importArrows = {
  meta: { type: 'problem', schema: [{ type: 'array' }] },
  create(context) {
    const file = lintedFile(context);
    const held = context.options[0].filter((/** @type {Arrow} */ arrow) => holdsFor(arrow, file));

    /** @type {(node: any, isType: boolean) => void} */
    const check = (node, isType) => {
      if (typeof node.source?.value !== 'string') return;
      const target = resolve(file, node.source.value);
      for (const arrow of held) {
        if (forbids(arrow, target, isType)) context.report({ node: node.source, message: arrow.instead });
      }
    };
    return {
      ImportDeclaration: (node) => check(node, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, isTypeOnly(node)),
      ImportExpression: (node) => check(node, false),
      TSImportType: (/** @type {any} */ node) => check(node, true),
    };
  },
};

/** @type {(arrow: Arrow, target: string, isType: boolean) => boolean} */
function forbids(arrow, target, isType) {
  if (isType && arrow.typesAllowed) return false;
  if (arrow.only && !arrow.only.some((one) => isWithin(target, one))) return true;
  return arrow.never?.some((one) => isWithin(target, one)) ?? false;
}

/** @param {any} node an import or export declaration */
function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  /** @type {any[]} */
  const named = node.specifiers ?? [];
  return named.length > 0 && named.every((one) => (one.importKind ?? one.exportKind) === 'type');
}

/**
 * A relative import as a path of the repository; a package as it is written.
 *
 * @param {string} file
 * @param {string} specifier
 */
function resolve(file, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}
