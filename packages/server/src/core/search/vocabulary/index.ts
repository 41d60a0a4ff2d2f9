import { AROUND_CARE } from './around/care.js';
import { AROUND_DIPLOMAS } from './around/diplomas.js';
import { AROUND_EMPLOYERS } from './around/employers.js';
import { AROUND_HANDS } from './around/hands.js';
import { AROUND_LAND } from './around/land.js';
import { AROUND_MACHINES } from './around/machines.js';
import { AROUND_PEOPLE } from './around/people.js';
import { AROUND_SECTORS } from './around/words-by-sector.js';
import { AROUND_STAGE } from './around/stage.js';
import { GOODS_OF_TOWNS } from './around/goods-of-towns.js';
import { ARTS as FAMILIES_OF_ARTS } from './families/arts.js';
import { BUILT_AND_MOVED } from './families/built-and-moved.js';
import { CARE } from './families/care.js';
import { COMPUTING_AND_SCIENCE } from './families/computing-and-science.js';
import { LAND } from './families/land.js';
import { LEISURE_AND_LOOKS } from './families/leisure-and-looks.js';
import { NAMES } from './families/names.js';
import { SAID_OTHERWISE } from './families/said-otherwise.js';
import { SCHOOL } from './families/school.js';
import { SHOPS_OFFICES_AND_LAW } from './families/shops-offices-and-law.js';
import { BRANDS_OF_MAKERS } from './otherwise/brands-of-makers.js';
import { BRANDS_OF_SHOPS } from './otherwise/brands-of-shops.js';
import { ENGLISH } from './otherwise/english.js';
import { LANGUAGES_AT_HOME } from './otherwise/languages-at-home.js';
import { LANGUAGES_OF_EUROPE } from './otherwise/languages-of-europe.js';
import { NAMES_OF_TRADES } from './otherwise/names-of-trades.js';
import { SLANG } from './otherwise/slang.js';
import { DREAMS } from './pupils/dreams.js';
import { HOBBIES } from './pupils/hobbies.js';
import { SCHOOL_SUBJECTS } from './pupils/school-subjects.js';
import { TALENTS } from './pupils/talents.js';
import { WISHES } from './pupils/wishes.js';
import { ANIMALS } from './trades/animals.js';
import { ARTS } from './trades/arts.js';
import { BUILDING } from './trades/building.js';
import { CARE_OF_OTHERS } from './trades/care-of-others.js';
import { COMPUTING } from './trades/computing.js';
import { CRAFTS } from './trades/crafts.js';
import { FASHION_AND_BEAUTY } from './trades/fashion-and-beauty.js';
import { FOOD } from './trades/food.js';
import { HEALTH } from './trades/health.js';
import { HOTELS_AND_TRAVEL } from './trades/hotels-and-travel.js';
import { INDUSTRY } from './trades/industry.js';
import { LAND_AND_SEA } from './trades/land-and-sea.js';
import { LAW_AND_STATE } from './trades/law-and-state.js';
import { MEDIA } from './trades/media.js';
import { MONEY_AND_OFFICES } from './trades/money-and-offices.js';
import { PLACES_OF_CARE } from './trades/places-of-care.js';
import { SAFETY } from './trades/safety.js';
import { SCIENCE } from './trades/science.js';
import { SHOPS } from './trades/shops.js';
import { SPORT } from './trades/sport.js';
import { STAGE_AND_MUSIC } from './trades/stage-and-music.js';
import { TEACHING } from './trades/teaching.js';
import { VEHICLES } from './trades/vehicles.js';
import type { Relation, Synonym } from './relation.js';

export { GOODS_OF_TOWNS } from './around/goods-of-towns.js';
export { EMOJI } from './otherwise/emoji.js';
export { WISHES } from './pupils/wishes.js';
export type { Relation, Synonym } from './relation.js';

/** Words of pupils, by those of offers for them. */
const RELATIONS: readonly Relation[] = [
  ...BRANDS_OF_SHOPS,
  ...DREAMS,
  ...HOBBIES,
  ...SCHOOL_SUBJECTS,
  ...TALENTS,
  ...WISHES,
  ...ANIMALS,
  ...ARTS,
  ...BUILDING,
  ...CARE_OF_OTHERS,
  ...COMPUTING,
  ...CRAFTS,
  ...FASHION_AND_BEAUTY,
  ...FOOD,
  ...HEALTH,
  ...HOTELS_AND_TRAVEL,
  ...INDUSTRY,
  ...LAND_AND_SEA,
  ...LAW_AND_STATE,
  ...MEDIA,
  ...MONEY_AND_OFFICES,
  ...PLACES_OF_CARE,
  ...SAFETY,
  ...SCIENCE,
  ...SHOPS,
  ...SPORT,
  ...STAGE_AND_MUSIC,
  ...TEACHING,
  ...VEHICLES,
];

/** Other words for the same. */
const NAMES_HERE: readonly Synonym[] = [...BRANDS_OF_MAKERS, ...ENGLISH, ...NAMES_OF_TRADES, ...SLANG];

/** Words around a trade: its tools, materials, acts, places, heroes, diplomas and houses. */
const AROUND: readonly Synonym[] = [
  ...AROUND_CARE,
  ...AROUND_DIPLOMAS,
  ...AROUND_EMPLOYERS,
  ...AROUND_HANDS,
  ...AROUND_LAND,
  ...AROUND_MACHINES,
  ...AROUND_PEOPLE,
  ...AROUND_SECTORS,
  ...AROUND_STAGE,
  ...BUILT_AND_MOVED,
  ...CARE,
  ...COMPUTING_AND_SCIENCE,
  ...FAMILIES_OF_ARTS,
  ...GOODS_OF_TOWNS,
  ...LAND,
  ...LEISURE_AND_LOOKS,
  ...NAMES,
  ...SCHOOL,
  ...SHOPS_OFFICES_AND_LAW,
];

/** Words said elsewhere, and in families here. */
const NAMES_ELSEWHERE: readonly Synonym[] = [...LANGUAGES_AT_HOME, ...LANGUAGES_OF_EUROPE, ...SAID_OTHERWISE];

const relationsBySaid = new Map(
  RELATIONS.flatMap((relation) => relation[0].split(', ').map((said) => [said, relation] as const)),
);

/** Words that name what is looked for: beginnings are completed by these. */
export const NAMED_HERE: readonly Relation[] = [...RELATIONS, ...NAMES_HERE.map(toRelation)];

/** Words said in France: a misspelt one is mended to one of these. */
export const SAID_HERE: readonly Relation[] = [...NAMED_HERE, ...AROUND.map(toRelation)];

/** Names of those who employ. */
export const HOUSES: readonly string[] = [
  ...BRANDS_OF_SHOPS,
  ...BRANDS_OF_MAKERS,
  ...AROUND_EMPLOYERS,
  ...NAMES,
].flatMap(([said]) => said.split(', '));

export const SYNONYMS: readonly Synonym[] = [...NAMES_HERE, ...AROUND, ...NAMES_ELSEWHERE];

/** Only what a careers adviser who knows pupils would think of at once. */
export const VOCABULARY: readonly Relation[] = [...SAID_HERE, ...NAMES_ELSEWHERE.map(toRelation)];

/** A synonym means what it is the same as, where that is a word, and all that this means. */
function toRelation([said, same]: Synonym): Relation {
  const read = same.split(', ');
  const words = read.filter((one) => !one.includes(' '));
  const meant = new Set([...words, ...read.flatMap((one) => relationsBySaid.get(one)?.[1].split(' ') ?? [])]);
  const near = new Set(read.flatMap((one) => relationsBySaid.get(one)?.[2]?.split(' ') ?? []));
  return [said, [...meant].join(' '), [...near].filter((word) => !meant.has(word)).join(' ')];
}
