import type { ReactiveControllerHost } from 'lit';
import type { Place } from '@1eleve1stage/sdk/contract';
import { Combobox } from '../kit/combobox/combobox.js';
import type { LazyPart } from '../kit/lazy-part.js';
import { toCentre } from '../state/criteria.js';
import { centreInWords } from '../view/centre-words.js';
import type { CoreTexts } from '../words/catalogues.js';
import type { Listener } from '../state/search-state.js';
import type { Acts } from '../view/screen-acts.js';

interface Around {
  controller: Pick<Acts, 'edit'> & { suggest(q: string, signal: AbortSignal): Promise<Place[]> };
  /** Draws the suggestions. */
  answer: LazyPart<unknown>;
  texts(): CoreTexts;
  announce(text: string): void;
}

/** The choice of a commune to search around. */
export class CommuneCombobox extends Combobox<Place> {
  /** The text being typed is the field's own business; the rest follows the state. */
  readonly follow: Listener;

  constructor(host: ReactiveControllerHost, { controller, answer, texts, announce }: Around) {
    super(host, {
      suggest: async (text, signal) =>
        (await Promise.all([controller.suggest(text, signal), answer.get()]))[0],
      toText: (commune) => centreInWords(toCentre(commune), texts()),
      chosen: (commune) => {
        const { text } = this.state;
        const typed = text.trim() ? ({ kind: 'typed', text } as const) : undefined;
        controller.edit({ centre: commune ? toCentre(commune) : typed });
      },
      announce: (count) => announce(texts().search.towns(count)),
    });
    this.follow = (_action, _before, { form: { centre } }) => {
      const text = centreInWords(centre, texts());
      if (centre?.kind !== 'typed' && text !== this.state.text) this.show(text);
    };
  }
}
