import type { CoreTexts } from '../words/catalogues.js';
import type { Action, State } from '../state/search-state.js';

/** The text of the live region after an action before any answer; undefined leaves it as it is. */
export function announcement(
  action: Action,
  { search: stage, placeNotice }: State,
  { search }: CoreTexts,
): string | undefined {
  switch (action.type) {
    case 'search-slow':
      return stage.kind === 'searching' ? search.waitSaid : undefined;
    case 'centre-unknown':
      return search.unknownPlace;
    case 'position-asked':
    case 'position-refused':
      return placeNotice === 'locating' ? search.locating : search.noPosition;
    default:
      return undefined;
  }
}
