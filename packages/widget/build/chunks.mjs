import path from 'node:path';

/**
 * A chunk of the element.
 *
 * @typedef {object} Chunk
 * @property {string} entry the module of `src` it begins with
 * @property {string} says what is in it
 * @property {number} [budget] KiB in brotli, with all it imports at once, less what is there already; a chunk that nobody
 *   waits for, or that few pages load, has none
 * @property {string[]} [after] the chunks that are loaded before it
 */

/**
 * The chunks of the element by name. Folders say what a file is about; here stands when it loads.
 *
 * @type {Record<string, Chunk>}
 */
export const CHUNKS = {
  stage: { entry: 'define', says: 'first load', budget: 20 },
  older: { entry: 'styles/older/older-part', says: 'older browser', budget: 2.5, after: ['stage'] },
  answer: { entry: 'screen/answer-part', says: 'answer', budget: 12, after: ['stage'] },
  interpretation: { entry: 'search/interpretation-part', says: 'how words were read' },
  criteria: { entry: 'search/criteria-part', says: 'more criteria' },
  offer: { entry: 'offer/offer-part', says: 'open offer', budget: 6, after: ['stage', 'answer'] },
  apply: {
    entry: 'apply/application-part',
    says: 'application',
    budget: 10.5,
    after: ['stage', 'answer', 'offer'],
  },
  after: {
    entry: 'apply/sending/after-part',
    says: 'after sending',
    budget: 8.25,
    after: ['stage', 'answer', 'offer', 'apply'],
  },
  proof: { entry: 'apply/proof/proof-part', says: 'proof of work' },
  en: { entry: 'words/en/en-part', says: 'English' },
  easy: { entry: 'words/easy/easy-part', says: 'French that is easy to read' },
  themes: { entry: 'styles/themes-part', says: 'themes' },
  address: { entry: 'page/address-part', says: 'search in the page’s address' },
  advice: { entry: 'page/advice-part', says: 'advice in the console' },
  diagnosis: { entry: 'page/diagnosis/diagnosis-part', says: 'diagnosis of a page' },
};

/**
 * The name of the chunk that has some modules.
 *
 * @param {readonly string[]} moduleIds paths of what tsc emitted
 * @param {string} folder where it did
 */
export function chunkOf(moduleIds, folder) {
  const found = Object.entries(CHUNKS).find(([, { entry }]) =>
    moduleIds.includes(path.join(folder, `${entry}.js`)),
  );
  if (!found) throw new Error(`A chunk has no name in build/chunks.mjs: ${moduleIds.join(', ')}`);
  return found[0];
}
