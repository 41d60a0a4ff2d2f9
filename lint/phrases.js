import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * What files say: each text in them that has a letter, spaces alike, holes as `{}`; and the files that say it. Names of
 * properties and imports say nothing.
 *
 * @param {string} root
 * @param {string[]} files patterns, from the root
 * @returns {Map<string, string[]>}
 */
export function phrasesOf(root, files) {
  /** @type {Map<string, string[]>} */
  const phrases = new Map();
  for (const file of globSync(files, { cwd: root }).sort()) {
    if (file.endsWith('.test.ts')) continue;
    const source = readFileSync(path.join(root, file), 'utf8');
    for (const text of phrasesIn(source)) {
      const where = phrases.get(text) ?? [];
      if (!where.includes(file)) phrases.set(text, [...where, file]);
    }
  }
  return phrases;
}

/** @param {string} source */
export function phrasesIn(source) {
  /** @type {string[]} */
  const phrases = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = (textOf(node) ?? '').replaceAll('\u00a0', ' ').trim();
    if (/\p{L}/u.test(text)) phrases.push(text);
    ts.forEachChild(node, (child) => {
      if (!ts.isPropertyAssignment(node) || child !== node.name) visit(child);
    });
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest));
  return phrases;
}

/** @param {ts.Node} node */
function textOf(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}
