/**
 * What pupils type, and the offers that a careers adviser would show first, by job or by job and town:
 * `query | jobs`. Written before any search was tried: an expectation changes when it is wrong, never because it
 * is missed.
 */
const QUERIES_BY_KIND = {
  misspelt: `
    vetrinaire | veterinaire
    veterniaire | veterinaire
    infirmiere | infirmier
    infermiere | infirmier
    coifeur | coiffeur
    coifeuse | coiffeur
    architect | architecte
    architécte | architecte
    boulangé | boulanger
    patisier | patissier
    mecanitien | garage moto velo aeronautique
    journalist | journaliste
    fotographe | photographe photographe-presse
    profeseur | professeur professeur-eps professeur-musique
    gendarmeri | gendarme
    informatiqe | informatique developpeur
    restaurent | cuisinier
    avocta | avocat
    electrissien | electricien
    pharmacy | pharmacien
    kinesiterapeute | kine
    esteticienne | estheticien
    puericultrise | creche
  `,
  halfTyped: `
    boulang | boulanger
    infor | informatique developpeur
    veter | veterinaire
    archi | architecte paysagiste
    élec | electricien electronicien electricite-reseau
    méca | garage moto velo aeronautique
    puer | creche
    journ | journaliste journaliste-sport
    psy | psychologue
    deco | decorateur
    pati | patissier boulanger/vitre
    jeux v | jeu-video
  `,
  byJob: `
    vétérinaire | veterinaire
    pompier | pompier
    policier | police police-municipale
    policière | police police-municipale
    boulanger | boulanger
    bouchère | boucher
    avocat | avocat
    juge | juge
    médecin | medecin
    chirurgien | medecin/paris
    dentiste | dentiste assistant-dentaire
    sage femme | sage-femme
    maçon | macon
    plombière | plombier
    coiffeuses | coiffeur
    auxiliaire de puériculture | creche
    agent de sécurité | agent-securite
    agent immobilier | immobilier
    hôtesse de l’air | hotesse
    steward | hotesse
    professeur des écoles | professeur/rennes
    maitresse | professeur/rennes professeur/lille
    psychologue | psychologue
    pilote de ligne | pilote
    pilote de chasse | pilote-chasse
    chef cuisinier | cuisinier
    caissière | supermarche
    secrétaire | secretaire assistant-direction
    développeur·se | developpeur jeu-video/lyon
    acteur/actrice | comedien
    community manager | reseaux-sociaux
    facteur | facteur
    serveuse | serveur
    routier | chauffeur
    nounou | creche petite-enfance
    sapeurs-pompiers | pompier
    décoratrice d’intérieur | decorateur
  `,
  byDream: `
    footballeur | football
    foot | football
    star | chanteur comedien musicien
    youtubeur | videaste influence
    influenceuse | influence reseaux-sociaux videaste
    astronaute | spatial
    actrice | comedien
    chanteuse | chanteur
    rappeur | chanteur musicien ingenieur-son
    mannequin | mannequin
    gamer | jeu-video esport
    streamer | videaste esport jeu-video influence
    écrivain | ecrivain
    président | politique
    trader | banque/paris
    danseuse | danseur danse-fitness
    détective | police gendarme
    espion | militaire cyberdefense
  `,
  bySubject: `
    svt | biologiste-nature chercheur/rennes environnement laboratoire veterinaire
    maths | mathematicien actuaire
    mathématiques | mathematicien actuaire
    anglais | traducteur/paris traducteur/rennes professeur/lorient
    histoire | historien musee archeologue archiviste
    eps | professeur-eps educateur-sportif salle-de-sport
    physique | physicien
    chimie | chimiste cosmetique
    arts plastiques | plasticien illustrateur graphiste
    techno | robotique electronicien informatique developpeur
    musique | musicien professeur-musique instruments luthier
    français | ecrivain editeur libraire journaliste professeur
    espagnol | traducteur/paris
    biologie | biologiste-nature chercheur/rennes
  `,
  asTheySpeak: `
    véto | veterinaire
    chez le véto | veterinaire
    mécano | garage moto velo aeronautique
    prof | professeur professeur-eps professeur-musique danse-fitness
    prof de sport | professeur-eps educateur-sportif salle-de-sport
    flic | police police-municipale gendarme
    ordi | informatique developpeur
    ordinateur | informatique developpeur telephones
    jeu video | jeu-video
    jeux vidéos | jeu-video
    kiné | kine
    resto | cuisinier serveur
    bébé | creche petite-enfance sage-femme
    animaux | veterinaire animalerie refuge soigneur-zoo
    chiens | toiletteur refuge veterinaire
    chat | veterinaire refuge animalerie
    travailler avec les enfants | creche petite-enfance centre-de-loisirs professeur
    enfants | creche petite-enfance centre-de-loisirs professeur
    police | police police-municipale
    police scientifique | police
    avions | aeronautique pilote aeroport pilote-chasse
    voiture | garage carrossier vendeur-auto controle-technique
    mode | styliste couturier modeliste vendeur/brest mannequin
    dessin | illustrateur graphiste dessin-anime dessinateur-batiment
    cuisine | cuisinier cantine
    hopital | hopital infirmier aide-soignant medecin
    ferme | ferme agriculteur
    chevaux | chevaux equitation
    cheval | chevaux equitation
    bateau | naval voile marin
    médoc | pharmacien
    toubib | medecin
    dino | archeologue musee
    sport | educateur-sportif vendeur-sport salle-de-sport football journaliste-sport
    bio | biologiste-nature chercheur/rennes maraicher
    pub | publicite
    compta | comptable
    appart | immobilier
    maquillage | estheticien
    gateaux | patissier
    manga | manga illustrateur
    fringues | vendeur/brest styliste couturier
    fac | chercheur
    tribunal | juge avocat greffier
    théâtre | comedien
    cinéma | cinema realisateur cadreur
    télé | cadreur journaliste/paris
    ia | ia
    hacker | cybersecurite cyberdefense
    livres | libraire bibliothecaire editeur
    planète | environnement astronome
    nature | environnement animateur-nature garde-nature
    mer | marin marine secouriste biologiste-nature chercheur/brest
    espace | spatial astronome
    vieux | ehpad aide-domicile
    handicap | educateur ergotherapeute lsf
    camion | chauffeur pompier
    trains | train ferroviaire
    fleurs | fleuriste horticulteur
    crèche | creche
    école maternelle | professeur/lille
    college | professeur/lorient professeur-eps
    banque | banque
    mairie | mairie
    magasin | vendeur supermarche animalerie
    armée | militaire marine pilote-chasse
    bâtiment | macon peintre-batiment electricien plombier
    bricolage | bricolage
    pizza | pizza
  `,
  severalWords: `
    stage vétérinaire | veterinaire
    stage 3eme police | police police-municipale
    stage de seconde avocat | avocat
    stage chez un architecte | architecte
    métier vétérinaire | veterinaire
    métiers d’art | tapissier restaurateur-art vitrail doreur
    je veux être pompier | pompier
    soigner les animaux | veterinaire refuge animalerie soigneur-zoo
    animateur enfants | centre-de-loisirs animateur-nature
    agent de mairie | mairie
    réparer des vélos | velo
    petite enfance | petite-enfance creche
    maison de retraite | ehpad
    garage moto | moto
    assistante sociale | assistant-social
    jeux vidéo développeur | jeu-video/lyon
    magasin de sport | vendeur-sport
    police municipale | police-municipale
  `,
  townEmployerSector: `
    vétérinaire vannes | veterinaire/vannes
    boulangerie brest | boulanger/brest
    avocat à rennes | avocat/rennes
    pompier quimper | pompier/quimper
    crèche bruz | creche/bruz
    informatique rennes | developpeur/rennes cybersecurite/rennes telephones/rennes
    coiffeur lille | coiffeur/lille
    véto pontivy | veterinaire/pontivy
    refuge des quatre pattes | refuge
    studio menhir | jeu-video/rennes
    office de tourisme | tourisme
    hermine | avocat/rennes
    automobile | garage carrossier vendeur-auto controle-technique
    banque et assurance | banque assurance actuaire
    droit et justice | avocat juge greffier notaire huissier
    tourisme | tourisme agence-voyages camping parc-loisirs
    art et design | graphiste designer illustrateur decorateur plasticien
    logistique et transport | logistique chauffeur bus train
    traduction | traducteur lsf
    agriculture | ferme agriculteur maraicher
  `,
};

/** Queries, each with the names of its right answers. */
export const queries: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(QUERIES_BY_KIND).flatMap((lines) => lines.trim().split('\n').map(readLine)),
);

function readLine(line: string): [query: string, right: string[]] {
  const [query = '', right = ''] = line.trim().split(' | ');
  return [query, right.split(' ')];
}
