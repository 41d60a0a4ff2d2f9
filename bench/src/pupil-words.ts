import { SAID_WORDS, type Random } from './service.ts';

/** What pupils look for, most wanted first: jobs, places of work, dreams, school subjects. */
const WANTED = (
  'vétérinaire,informatique,boulangerie,crèche,coiffure,police,sport,mécanique,restaurant,école maternelle,' +
  'jeux vidéo,pâtisserie,infirmière,avocate,architecte,pharmacie,cuisine,médecin,mode,garage auto,esthétique,' +
  'hôpital,animaux,musique,dentiste,banque,électricien,gendarmerie,journaliste,pompier,développeur,commerce,' +
  'hôtel,fleuriste,menuisier,armée,photographe,chevaux,dessin,mairie,kinésithérapeute,immobilier,plombier,' +
  'coach sportif,librairie,cinéma,transport,boulanger,coiffeuse,petite enfance,avion,comptable,graphiste,' +
  'logistique,tribunal,vendeuse,notaire,théâtre,agriculture,tourisme,marketing,laboratoire,moto,pâtissier,' +
  'sage-femme,cuisinière,bibliothèque,robot,supermarché,maçon,aide-soignante,danse,éducateur,peintre,' +
  'professeur des écoles,paysagiste,assurance,radio,serveur,musée,bois,carrosserie,vélo,environnement,piscine,' +
  'couture,biologie,charpentier,ferme,train,secrétaire,assistante sociale,mécanicien,chiens,publicité,bateau,' +
  'jardin,chimie,bijoutière,énergie,traducteur'
).split(',');

/** Words as pupils type them. */
export interface PupilWords {
  /** Words that many type: the most wanted far more often than others, whole or half, most without accents. */
  wanted(random: Random): string;
  /** Words that nobody typed before: rarer ones, half-typed or with a slip. */
  neverSeen(random: Random): string;
}

/** After so many words that were seen before, another is typed behind the last. */
const MOST_TRIES = 20;

export function createPupilWords(): PupilWords {
  const seen = new Set<string>();
  return {
    wanted(random) {
      const whole = WANTED[rankByZipf(random, WANTED.length)] ?? '';
      const typed = random.chance(0.25) ? half(whole, random) : whole;
      const asTyped = random.chance(0.5) ? withoutAccents(typed) : typed;
      seen.add(asTyped);
      return asTyped;
    },
    neverSeen(random) {
      let typed = rare(random);
      for (let tries = 1; seen.has(typed); tries += 1)
        typed = tries < MOST_TRIES ? rare(random) : `${typed} ${rare(random)}`;
      seen.add(typed);
      return typed;
    },
  };
}

/** A place among so many: the second is drawn half as often as the first, the third a third as often. */
function rankByZipf(random: Random, count: number): number {
  return Math.floor((count + 1) ** random.next()) - 1;
}

function rare(random: Random): string {
  const word = random.pick(SAID_WORDS);
  const drawn = random.next();
  if (drawn < 1 / 3 && word.length >= 5) return slip(word, random);
  return drawn < 2 / 3 ? half(word, random) : word;
}

function half(word: string, random: Random): string {
  return word.slice(0, random.between(3, Math.max(3, word.length - 1))).trimEnd();
}

/** A letter left out, or two letters swapped; the first stays. */
function slip(word: string, random: Random): string {
  const at = random.between(1, word.length - 2);
  const [one = '', other = ''] = word.slice(at, at + 2);
  return word.slice(0, at) + (random.chance(0.5) ? other : other + one) + word.slice(at + 2);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
