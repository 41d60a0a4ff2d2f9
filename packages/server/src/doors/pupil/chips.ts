import { DEFAULT_RADIUS_KM, schoolYearOf, sentence, yearToTell } from '@1eleve1stage/sdk/contract';
import { html, type Html } from '../pages/html.js';
import { icon } from '../pages/icons.js';
import { gradeName } from '../pages/search-form.js';
import type { SearchView } from '../pages/search-view.js';
import { searchPath } from '../pages/site.js';
import { inFrench, quoting } from '../pages/texts/in-french.js';
import { textsOf } from '../pages/texts/index.js';
import { changed, type PageParams } from '../pages/page-params.js';

interface Chip {
  label: Html | string;
  /** The search without it. */
  without: PageParams;
}

/** Each criterion of a search as a link to the same search without it. */
export function criteriaChips(view: SearchView): Html | false {
  const chips = chipsOf(view);
  if (chips.length === 0) return false;
  const { base } = view.site;
  const { chips: texts } = textsOf(view.params);
  const items = chips.map(
    ({ label, without }) =>
      html`<li>
        <a class="chip" href="${base}${searchPath(without)}"
          ><span>${label}</span>${icon('cross')}<span class="vh">${texts.remove}</span></a
        >
      </li>`,
  );
  // Whose offers are shown is the site's business.
  const nothing = { ...view.params, query: { publisher: view.params.query.publisher } };
  return html`<div>
    <h2 class="vh" id="criteres-actifs">${texts.active}</h2>
    <ul class="chips" aria-labelledby="criteres-actifs">
      ${items}
      ${chips.length > 1 && html`<li><a class="btn btn--quiet" href="${base}${searchPath(nothing)}">${texts.clear}</a></li>`}
    </ul>
  </div>`;
}

/** The words, and that they are searched as typed. */
function chipsOfWords(params: PageParams): Chip[] {
  const { q, asTyped } = params.query;
  const texts = textsOf(params);
  return [
    ...(q
      ? [{ label: texts.words.quoted(q), without: changed(params, { q: undefined, asTyped: undefined }) }]
      : []),
    ...(asTyped ? [{ label: texts.chips.asTyped, without: changed(params, { asTyped: undefined }) }] : []),
  ];
}

function chipsOf({ params, place, schoolName, now }: SearchView): Chip[] {
  const {
    grade,
    weeks = [],
    sectors = [],
    employer,
    school,
    wheelchair,
    isPublic,
    radiusKm,
    year,
  } = params.query;
  const texts = textsOf(params);
  const without = (change: Parameters<typeof changed>[1]): PageParams => changed(params, change);
  const all: (Chip | false | '' | undefined)[] = [
    ...chipsOfWords(params),
    place && {
      label: quoting(texts, texts.chips.around(place.name, radiusKm ?? DEFAULT_RADIUS_KM), place.name),
      without: without({ place: undefined, radiusKm: undefined }),
    },
    grade && { label: gradeName(texts, grade), without: without({ grade: undefined }) },
    // This school year goes without saying, and weeks say which they are of.
    year !== undefined &&
      year !== schoolYearOf(now) &&
      weeks.length === 0 && {
        label: sentence(texts.weeks.inYear(year)),
        without: without({ year: undefined }),
      },
    ...weeks.map((week) => ({
      label: [texts.weeks.short(week), yearToTell(week, now)].filter(Boolean).join(' '),
      without: without({ weeks: weeks.filter((one) => one !== week) }),
    })),
    ...sectors.map((code) => ({
      label: texts.words.sectors[code],
      without: without({ sectors: sectors.filter((one) => one !== code) }),
    })),
    employer && { label: inFrench(texts, employer), without: without({ employer: undefined }) },
    isPublic !== undefined && {
      label: isPublic ? texts.chips.public : texts.chips.private,
      without: without({ isPublic: undefined }),
    },
    school && {
      label: schoolName ? inFrench(texts, schoolName) : texts.chips.school,
      without: without({ school: undefined }),
    },
    wheelchair && { label: texts.chips.wheelchair, without: without({ wheelchair: undefined }) },
  ];
  return all.filter((chip) => typeof chip === 'object');
}
