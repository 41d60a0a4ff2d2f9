import path from 'node:path';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
const SAYS_NOTHING = /(^|-)(utils?|helpers?|managers?|misc|impl|dto)(-|$)/;

/**
 * ESLint rule: a file is named in kebab-case, after its one idea.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const fileNames = {
  meta: { type: 'suggestion', schema: [] },
  create(context) {
    const name = path.basename(context.filename).replace(/(\.d|\.test|\.config)?\.[a-z]+$/, '');
    return {
      Program(node) {
        if (!KEBAB_CASE.test(name)) {
          context.report({ node, message: 'Name the file in kebab-case, after its one idea.' });
        }
        if (SAYS_NOTHING.test(name)) {
          context.report({
            node,
            message: 'This name says nothing of what is inside: name the idea, or part the file.',
          });
        }
      },
    };
  },
};
