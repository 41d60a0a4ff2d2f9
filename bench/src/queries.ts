import { openWeeks, type Grade, type Place, type Week } from '@1eleve1stage/sdk/contract';

/** A search as any engine can be asked. */
export interface Query {
  words?: string;
  centre?: { latitude: number; longitude: number };
  radiusKm: number;
  grade?: Grade;
  /** Any of them. */
  weeks?: Week[];
}

/** What pupils type: whole, half-typed, without accents, some with a typo. */
const WORDS = (
  'boulanger,boulangerie,patissier,pâtisserie,cuisine,restaurant,hotel,coiffeuse,coiffure,esthétique,vétérinaire,' +
  'animaux,creche,petite enfance,infirmiere,aide soignant,pharmacie,kine,medecin,dentiste,avocat,notaire,police,' +
  'pompier,informatique,developpeur,jeu video,graphiste,architecte,menuisier,charpentier,electricien,plombier,' +
  'macon,peintre,mecanicien,garage,carrosserie,vélo,transport,logistique,agriculture,paysagiste,fleuriste,' +
  'vendeuse,commerce,banque,assurance,comptable,secretaire,mairie,bibliothèque,journaliste,photographe,musique,' +
  'theatre,sport,coach sportif,mode,couture,bijoutier,laboratoire,environnement,bou,info,elec,vet,coif,pat,meca,' +
  'journ,archi,vetrinaire,coifeur,boulangé,infermiere,mecanicien auto,assistant dentaire,conseiller clientele'
).split(',');

/**
 * A thousand searches, a quarter each: words; a place; a place, a grade and weeks; all of them. Communes come as
 * often as people live there.
 *
 * @param places communes, most populous first
 */
export function drawQueries(count: number, places: readonly Place[], now: Date): Query[] {
  const random = createRandom(20_261_125);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const drawPlace = placeDrawer(places, random);
  return Array.from({ length: count }, (_, number): Query => {
    const kind = number % 4;
    const query: Query = { radiusKm: random() < 0.8 ? 20 : pick([5, 10, 40]) };
    if (kind === 0 || kind === 3) query.words = pick(WORDS);
    if (kind > 0) {
      const { latitude, longitude } = drawPlace();
      query.centre = { latitude, longitude };
    }
    if (kind >= 2) {
      query.grade = pick(['seconde', 'troisieme', 'troisieme', 'quatrieme']);
      const weeks = openWeeks(query.grade, now);
      const first = Math.floor(random() * Math.max(1, weeks.length - 2));
      query.weeks = weeks.slice(first, first + 2);
    }
    return query;
  });
}

function placeDrawer(places: readonly Place[], random: () => number): () => Place {
  let inhabitants = 0;
  const upTo = places.map(({ population }) => (inhabitants += population));
  return () => {
    const drawn = random() * inhabitants;
    // Each draw looks at a few thousand numbers at most: large communes come first.
    return places[upTo.findIndex((sum) => sum > drawn)] as Place;
  };
}

/** Mulberry32: the same numbers from the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
