// How people ask, in one table: these words tell nothing of the internship that is looked for. Folded, as words are
// compared.

/** They link the words of any text: no text is found by them. */
const LINKING = [
  'a au aux avec c ce ces chez comme d dans de des du e elle en es est et eux il ils j je l la le les leur leurs',
  'lui m ma mais me mes moi mon n ne nos notre nous on ou par pas pour qu que qui s sa se ses si sont sous',
  'sur t ta te tes toi ton tu un une vos votre vous y',
];

/** Said of any internship, by who asks and by offers: no text is found by them, and alone they ask for any. */
const OF_ANY = [
  'stage stages metier metiers decouverte decouvertes decouvrir observation travailler faire etre veux voudrais',
  'aime aimerais trouver entreprise entreprises 4e 4eme quatrieme 3e 3eme troisieme 2de 2nde seconde',
];

/** Said by who asks alone: offers that have them are found by their other words. Alone they ask for any. */
const ASKING = [
  'offre offres candidature candidatures candidater postuler internship internships',
  'cherche cherches cherchons chercher recherchons rechercher souhaite souhaites souhaiterais souhaiter',
  'voudrait aimerait bonjour eme',
];

/** Around these, in sentences, greetings and on telephones. Alone, they are the beginning of something else. */
const AROUND = [
  'besoin envie veut trouve adore adorerais desire interesse interessee decouvre voir devenir annonce annonces',
  'propose proposez proposes dispo disponible disponibles possible urgent please looking want find placement',
  'comment pourquoi combien quoi quel quelle quels quelles quelque quelques quelqu chose quelqun',
  'bonsoir salut merci svp stp plait slt bjr mrc fais fait peux pouvez peut ai suis an the for with',
  'qqch qqn qqc qlq jveu jveux jvx jcherche jaime jaimerais jvoudrais che jsuis jsais ds ke ki koi pk',
  'truc trucs chose choses genre plus tard apprendre bosser 1 jsp fr pr pa tro chui kelk kelk1 kelkun',
  'fabrique fabriquent occupe occupent',
  'eleve eleves collegien collegienne collegiens lyceen lyceenne lyceens fils fille 2e 2d 2eme',
  'semaine semaines jour jours mois',
];

/**
 * Of jobs as well: « recherche stage », « recherche médicale ». They count, but before a word that asks, or where
 * nothing is found with them.
 */
const DOUBTFUL = [
  'recherche recherches poste postes emploi emplois travail job jobs boulot taf place places lieu structure',
  'secteur domaine milieu profession professions college lycee classe stagiaire stagiaires avc 2 3 4',
  'cabinet type grand grande grands grandes bon bonne petit petite',
];

const linking = setOf(LINKING);
const ofAny = setOf(OF_ANY);
const asking = setOf(ASKING);
const around = setOf(AROUND);
const doubtful = setOf(DOUBTFUL);

function setOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** A pronoun in sentences, and what sound engineers work with. */
const SON = 'son';

/** Words before « son » that make it a noun: a pronoun has a noun behind it, and nothing of these before. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['du', 'le', 'au']);

/** True for « son » as a pronoun: it is none at the end, and none behind an article. */
export function isPronoun(words: readonly string[], at: number): boolean {
  return words[at] === SON && at < words.length - 1 && !BEFORE_NOUNS.has(words[at - 1] ?? '');
}

/** True for a word that sentences have as a pronoun; where things are named it is a noun. */
export function isSmallInSentences(word: string): boolean {
  return word === SON;
}

/** True for a word that no text is found by. */
export function isSmall(word: string): boolean {
  return linking.has(word) || ofAny.has(word);
}

/** True for a word that links others. */
export function isLinking(word: string): boolean {
  return linking.has(word);
}

/** True for a word that asks: alone, it asks for any internship. */
export function isAsking(word: string): boolean {
  return ofAny.has(word) || asking.has(word);
}

/** True for a word that tells what is asked for; beside it, others do not count. */
export function isTelling(word: string): boolean {
  return !isSmall(word) && !asking.has(word) && !around.has(word);
}

/** True for a word that tells or asks, by what stands beside it. */
export function isDoubtful(word: string): boolean {
  return doubtful.has(word);
}
