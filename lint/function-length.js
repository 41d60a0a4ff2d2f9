/**
 * ESLint rule: a function fits on a screen. Lines of the functions inside it are theirs, so that one
 * which only gathers closures, as a class gathers methods, is not long for it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const functionLength = {
  meta: { type: 'suggestion', schema: [{ type: 'integer' }] },
  create(context) {
    const most = context.options[0];
    const { lines, comments } = readSource(context.sourceCode);
    /** @type {number[]} lines of the functions found inside, for each function under way */
    const inside = [];

    /** @param {any} node */
    const leave = (node) => {
      const length = codeLines(node.loc);
      const own = length - (inside.pop() ?? 0);
      if (inside.length > 0) inside.push((inside.pop() ?? 0) + length);
      if (own > most) {
        context.report({
          node,
          message: `This function has ${own} lines of its own; ${most} at most: part it.`,
        });
      }
    };

    /** @param {{ start: { line: number }, end: { line: number } }} loc */
    const codeLines = ({ start, end }) => {
      let count = 0;
      for (let line = start.line; line <= end.line; line += 1) {
        if (lines[line - 1]?.trim() && !comments.has(line)) count += 1;
      }
      return count;
    };

    const enter = () => void inside.push(0);
    return { ':function': enter, ':function:exit': leave };
  },
};

/**
 * The file's lines, and the numbers of those that hold a comment alone.
 *
 * @param {import('eslint').SourceCode} sourceCode
 */
function readSource(sourceCode) {
  const { lines } = sourceCode;
  const comments = new Set();
  for (const { loc } of sourceCode.getAllComments()) {
    if (!loc) continue;
    const isAlone = !lines[loc.start.line - 1]?.slice(0, loc.start.column).trim();
    for (let line = isAlone ? loc.start.line : loc.start.line + 1; line <= loc.end.line; line += 1)
      comments.add(line);
  }
  return { lines, comments };
}
