// How people ask, in one table: these words tell nothing of the internship that is looked for. Folded, as words are
// compared.

/** They link the words of any text: no text is found by them. */
const LINKING = [
  'a au aux avec c ce ces chez comme d dans de des du e elle en es est et eux il ils j je l la le les leur leurs',
  'lui m ma mais me mes moi mon n ne nos notre nous on ou par pas pour qu que qui s sa se ses si sont',
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
  'voudrait voudrai voudrez aimerait aimerai aimeraient bonjour eme',
];

/** Around these, in sentences, greetings and on telephones. Alone, they are the beginning of something else. */
const AROUND = [
  'besoin envie veut trouve adore adorerais desire interesse interessee decouvre voir devenir annonce annonces',
  'propose proposez proposes dispo disponible disponibles possible urgent please looking want find placement',
  'comment pourquoi combien quoi quel quelle quels quelles quelque quelques quelqu chose quelqun',
  'bonsoir salut merci svp stp plait slt bjr mrc fais fait peux pouvez peut ai suis an the for with',
  'qqch qqn qqc qlq qq veu vx kiff kif che chai chuis chui ds dan ke ki koi kan kand pk pck pcq tt tro trop pa po',
  'beau belle beaux belles derriere truc trucs chose choses genre plus tard apprendre bosser jsp fr pr kelk kelk1 kelkun stg stag etr mm bcp tjr',
  'ceu ceux celui celle ss suis sais depui depuis prend prends nimp quand ca fer fere envi cherch bosse ador crois croi ya help',
  'fabrique fabriquent occupe occupent sous',
  'eleve eleves collegien collegienne collegiens lyceen lyceenne lyceens fils fille 2e 2d 2eme',
  'semaine semaines sem jour jours mois',
  // How much, how often and how well.
  'tout toute toutes tous temps journee journees toujours souvent jamais rien beaucoup peu tres vraiment super hyper',
  'assez aussi encore deja maintenant parfois pendant fois bien mieux juste surtout facile facilement simple cool sympa',
  'interessant interessante passionnant passionnante genial geniale chouette vrai vraie fou folle',
  // Of telephones, between friends.
  'mdr lol ptdr xd wsh wesh frr stv vrmt askip tkt oklm jpp nn oe ouai ouais bref voila alors donc pcke ja jai jsai jsuis jme jen',
  // What parents say of theirs.
  'garcon garcons timide motive motivee serieux serieuse curieux curieuse passionne passionnee doue douee fort forte fan',
  // Who asks, whom, and how it is put.
  'autre autres domaine domaines rapport connait connais connaissez repondez reponse hesite hesitent reve reves dit dire dis',
  'existe existent demande demander accepte acceptent accueillent recrutent embauchent engage engagent contacter contactez',
  'principal principale madame monsieur hello hey wlh wallah ouf desole desolee dsl neveu neveux niece nieces boite boites',
  'ailleurs meme memes ca cela lequel laquelle',
  // When, and how far.
  'janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi',
  'rentree trimestre annee annees hier demain vite loin vers autour environ alentours environs',
  // What is refused, and where.
  'sauf sans ni devant dedans coin pres',
];

/** Said of who asks, not of who is looked after: several words that ask together. */
const ASKING_TOGETHER = [
  'mon enfant',
  'notre enfant',
  'pour enfant',
  'son enfant',
  'un enfant qui',
  'une enfant qui',
  'a cote',
  'ma prof',
  'mon prof',
  'en segpa',
  'en ulis',
  'bon en',
  'bonne en',
];

/**
 * Of jobs as well: « recherche stage », « recherche médicale ». They count, but before a word that asks, or where
 * nothing is found with them.
 */
const DOUBTFUL = [
  'recherche recherches poste postes emploi emplois travail job jobs boulot taf place places lieu structure',
  'secteur domaine milieu profession professions college lycee classe stagiaire stagiaires avc option',
  'cabinet type grand grande grands grandes bon bonne petit petite',
];

/** Verbs of pupils, by what stays of them: all trades make, mend and help something, which says more. */
const DOING = [
  'accompagn aid aim analys apport arrang chang cherch cre defend developp donn emball encadr entretien etudi explor',
  'fabriqu gagn garant gard ger imagin install interrog invent livr manipul mang mont nettoy observ occup organis parl',
  'pass pens port prepar propos proteg racont rang realis regard regl rencontr repar respect rest sauv sort surveill',
  'retap test touch travers trouv utilis veill verifi visit ecout emmen jou dout expliqu partag rest decid',
];

/** Endings of these verbs. */
const OF_VERBS = ['er', 'e', 'es', 'ent', 'ez', 'ons', 'ant'];

/** Other verbs, and what is said of everything. */
const ANYTHING = [
  'servir sert servent construire construit construisent lire lit ecrire ecrit vendre vend voir prendre mettre rendre',
  'vivre courir finir tenir venir aller va vais savoir sait produire detruire nourrir ouvrir sentir secourir',
  'gens monde personne personnes vie idee idees endroit nul nulle',
  // With whom, and like whom: « la chasse avec papi », « comme mon oncle ».
  'papa maman papi papy mamie mamy pere mere frere freres soeur soeurs oncle tonton tante tata cousin cousine cousins',
  'copain copains copine copines pote potes ami amis amie amies parents famille papis mamies',
];

const verbs = [...setOf(DOING)].flatMap((radical) => OF_VERBS.map((ending) => radical + ending));
const doing = new Set([...verbs, ...setOf(ANYTHING)]);
const linking = setOf(LINKING);
const ofAny = setOf(OF_ANY);
const asking = setOf(ASKING);
const around = setOf(AROUND);

/** All words that ask, of which a misspelt one may be meant. */
export const ASKING_WORDS: readonly string[] = [...ofAny, ...asking, ...around];

const doubtful = setOf(DOUBTFUL);
const together = ASKING_TOGETHER.map((words) => words.split(' '));
const firstTogether = new Set(together.map(([first]) => first ?? ''));

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

/** How old somebody is: « g 14 ans ». */
const AGE = /^\d{1,2}$/;
const YEARS: ReadonlySet<string> = new Set(['an', 'ans']);

/** How many of the next words ask together; 0 for most. */
export function askingTogetherAt(words: readonly string[], at: number): number {
  if (AGE.test(words[at] ?? '') && YEARS.has(words[at + 1] ?? '')) return 2;
  if (!firstTogether.has(words[at] ?? '')) return 0;
  return together.find((asks) => asks.every((word, index) => words[at + index] === word))?.length ?? 0;
}

/** True for a word that tells what is asked for; beside it, others do not count. */
export function isTelling(word: string): boolean {
  return !isLinking(word) && !asks(word) && !LONE.test(word) && !asks(word.replace(STUCK, ''));
}

function asks(word: string): boolean {
  return isAsking(word) || around.has(word);
}

/** A letter or a digit: « g pa de stage », « dans 1 magasin ». */
const LONE = /^[a-z\d]$/;

/** Short words that are written together with the verb or the noun behind it: « jveu », « dfaire », « lentreprise ». */
const STUCK = /^[jdln](?=[a-z]{3})/;

/** True for what is done in any trade: the things, animals and persons beside it tell more. */
export function isDoing(word: string): boolean {
  return doing.has(word);
}

/**
 * Ranks of any trade, in titles and among words that name one: « agent de police », « ingénieur dans l'aéronautique ». Who
 * types « chef » wants to cook, and many a title is that of a « chef de projet ».
 */
const RANKS = setOf([
  'chef cheffe chefs patron patronne adjoint adjointe agent agente agents apprenti apprentie assistant assistante assistants',
  'cadre charge chargee collaborateur collaboratrice conseiller conseillere conseillers consultant consultante',
  'directeur directrice employe employee employes equipier equipiere expert experte gestionnaire ingenieur ingenieure',
  'ingenieurs intervenant intervenante manager operateur operatrice ouvrier ouvriere ouvriers professionnel professionnelle',
  'responsable responsables specialiste technicien technicienne techniciens',
]);

/** True for a rank, which titles of any trade have. */
export function isRank(word: string): boolean {
  return RANKS.has(word);
}

/** Words of names of towns, of hospitals and of schools alike: what is behind them tells which. */
const OF_NAMES: ReadonlySet<string> = new Set(['saint', 'sainte', 'st', 'ste', 'sts', 'stes']);

/** True for what tells nothing without the name behind it. */
export function isOfNames(word: string): boolean {
  return OF_NAMES.has(word);
}

/** True for a word that tells or asks, by what stands beside it. */
export function isDoubtful(word: string): boolean {
  return doubtful.has(word);
}
