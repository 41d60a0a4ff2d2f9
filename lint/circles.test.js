import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Static, dynamic and type imports of a file beside or above. */
const IMPORT = /(?:\bfrom|\bimport)\s*(?:\(\s*)?'(\.{1,2}\/[^']+)'/g;

/** @type {(file: string) => string[]} */
function importsOf(file) {
  return [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, to = '']) =>
    path.posix.join(path.posix.dirname(file), to).replace(/\.js$/, '.ts'),
  );
}

/**
 * The files that lead back to themselves, each circle once.
 *
 * @param {Map<string, string[]>} graph
 */
function circlesIn(graph) {
  /** @type {Map<string, { index: number, low: number }>} */
  const seen = new Map();
  /** @type {string[]} */
  const way = [];
  /** @type {string[][]} */
  const circles = [];
  /** @type {(file: string) => { index: number, low: number }} */
  const visit = (file) => {
    const mark = { index: seen.size, low: seen.size };
    seen.set(file, mark);
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      const known = seen.get(next);
      if (!known) mark.low = Math.min(mark.low, visit(next).low);
      else if (way.includes(next)) mark.low = Math.min(mark.low, known.index);
    }
    if (mark.low === mark.index) {
      const circle = way.splice(way.indexOf(file));
      if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push(circle.sort());
    }
    return mark;
  };
  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return circles;
}

test('a circle is found, by whatever import it closes', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
    ['e', ['d', 'e']],
  ]);
  expect(circlesIn(graph)).toEqual([['a', 'b', 'c'], ['e']]);
});

test.each(['sdk', 'server', 'widget'])(
  'no files of %s import each other in a circle, types included',
  (name) => {
    const files = globSync(`packages/${name}/src/**/*.ts`, { cwd: ROOT }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(circlesIn(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  },
);
