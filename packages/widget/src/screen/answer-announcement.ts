import type { Language } from '../words/language.js';
import { markFrench, type MixedText } from '../words/in-french.js';
import type { Texts } from '../words/catalogues.js';
import { textsIn } from '../words/texts.js';
import type { Action, Found, OfferStage, State } from '../state/search-state.js';
import { interpretationOf } from '../search/interpretation.js';
import { communeIn, whereOf } from '../view/criteria-words.js';

/** The text of the live region: plain, or with names in French. */
export type Announcement = string | MixedText;

/** The text of the live region about an answer and what is done with it; undefined leaves it as it is. */
export function answerAnnouncement(
  action: Action,
  before: State,
  { search, offer }: State,
  language: Language,
): Announcement | undefined {
  const texts = textsIn(language);
  switch (action.type) {
    case 'search-answered':
      return 'found' in search ? answerInWords(search.found, texts, language) : undefined;
    case 'page-answered':
      return texts.live.more(action.page.offers.length);
    case 'page-failed':
      return texts.results.moreFailed;
    case 'offer-asked-again':
    case 'offer-slow':
    case 'offer-read':
    case 'offer-failed':
      return detailInWords(before.offer, offer, texts);
    case 'search-failed':
      return texts.incidents[action.failure.kind].title;
    default:
      return undefined;
  }
}

/** The number of offers found, then how words were read. */
function answerInWords(found: Found, texts: Texts, language: Language): MixedText {
  const { live, results } = texts;
  const { total, criteria, ways } = found;
  const sentence = total
    ? live.results(results.total(total), whereOf(criteria, texts))
    : live.empty(ways.length);
  const read = interpretationOf(found)?.interpretationInWords(found, language) ?? [];
  return [...markFrench(sentence, communeIn(criteria)), ...read];
}

/** That an open offer is on its way, and then what came of it; what comes at once needs no word. */
function detailInWords(
  before: OfferStage,
  after: OfferStage,
  { live, incidents, results }: Texts,
): string | undefined {
  if (before.kind !== 'open' || after.kind !== 'open' || before.detail === after.detail) return undefined;
  if (after.detail.kind === 'failed') return incidents.unread;
  if (after.detail.kind === 'reading') return results.detail;
  return before.detail.kind === 'reading' && before.detail.slow ? live.detailRead : undefined;
}
