import path from 'node:path';

/**
 * True when a file or package is that place, or lies within it.
 *
 * @param {string} target
 * @param {string | RegExp} place a file, folder or package; a scheme such as `node:`; or a pattern
 */
export function isWithin(target, place) {
  if (place instanceof RegExp) return place.test(target);
  return target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`);
}

/**
 * True when a line of a table speaks of that file.
 *
 * @param {{ from: (string | RegExp)[], except?: (string | RegExp)[] }} line
 * @param {string} file
 */
export function holdsFor(line, file) {
  return line.from.some((one) => isWithin(file, one)) && !line.except?.some((one) => isWithin(file, one));
}

/**
 * The file being linted, as a path of the repository.
 *
 * @param {import('eslint').Rule.RuleContext} context
 */
export function lintedFile(context) {
  return path.relative(context.cwd, context.filename).split(path.sep).join('/');
}
