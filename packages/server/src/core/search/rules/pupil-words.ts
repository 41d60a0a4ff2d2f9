import { stemOf } from './stem.js';

/**
 * Words of pupils, and those of offers for them, folded. Only what a careers adviser would think of at once: each
 * relation holds for any offer that has the word, so words of many meanings are left out. It goes one way.
 */
export const PUPIL_WORDS: readonly (readonly [said: string, meant: string])[] = [
  // Animals, nature
  ['animal bete bestiole', 'veterinaire animalerie elevage refuge toiletteur zoo'],
  ['veto', 'veterinaire'],
  ['chien chiot', 'canin toiletteur refuge veterinaire'],
  ['chat chaton', 'felin refuge veterinaire'],
  ['cheval poney equitation', 'equestre equitation haras palefrenier cavalier'],
  ['ferme fermier paysan tracteur', 'agriculteur elevage maraicher agricole'],
  ['agriculteur', 'elevage maraicher agricole'],
  ['vache cochon mouton chevre poule', 'elevage ferme'],
  ['poisson', 'aquarium pisciculture'],
  ['fleur plante', 'fleuriste horticulteur jardinier'],
  ['arbre foret', 'forestier bucheron elagueur sylviculture'],
  ['jardin', 'paysagiste horticulteur'],
  ['nature ecologie ecolo planete climat', 'environnement biodiversite recyclage'],
  ['mer ocean', 'maritime marin nautique'],
  ['vin', 'vigneron viticulteur viticulture oenologue'],
  ['abeille miel', 'apiculteur'],
  ['poubelle', 'dechets recyclage'],

  // Health and care
  ['toubib docteur', 'medecin'],
  ['chirurgien chirurgie', 'chirurgical operatoire medecin'],
  ['hopital hosto', 'hospitalier infirmier'],
  ['medoc medicament', 'pharmacie'],
  ['psy psychiatre', 'psychologue psychologie'],
  ['dent orthodontiste', 'dentaire dentiste'],
  ['lunette', 'opticien optique'],
  ['accouchement', 'maternite maieuticien'],
  ['bebe nounou', 'creche puericulture enfance maternite'],
  ['nourrice babysitter', 'creche puericulture enfance'],
  ['creche', 'puericulture enfance garderie'],
  ['enfant', 'creche enfance puericulture maternelle'],
  ['vieux vieille senior retraite', 'gerontologie ehpad'],
  ['mamie papi', 'gerontologie ehpad'],
  ['handicap handicape', 'ergotherapeute inclusion'],
  ['humanitaire ong benevole', 'solidarite association'],

  // Beauty, sport
  ['coiffure', 'barbier'],
  ['maquillage makeup beaute', 'esthetique maquilleur'],
  ['ongle manucure', 'ongulaire esthetique'],
  ['massage', 'masseur spa'],
  ['prof professeur', 'enseignant enseignement'],
  ['maitresse maitre institutrice instituteur instit', 'maternelle primaire elementaire enseignant'],
  ['eps', 'sportif gymnase'],
  ['sport', 'eps gymnase athletisme'],
  ['gym muscu fitness', 'musculation coach gymnase'],
  ['coach entraineur', 'sportif entraineur coach'],
  ['natation nager', 'piscine nageur'],
  ['surf bateau', 'nautique naval'],

  // State, law, safety
  ['flic keuf policier police', 'police gendarmerie commissariat'],
  ['gendarme', 'police'],
  ['detective enqueteur', 'police gendarmerie enquete'],
  ['pompier', 'incendie secours'],
  ['vigile', 'gardiennage surveillance securite'],
  ['armee soldat militaire guerre commando', 'militaire armee defense regiment'],
  ['espion', 'cyberdefense renseignement militaire'],
  ['avocat loi', 'juridique droit justice'],
  ['juge procureur', 'magistrat tribunal'],
  ['tribunal', 'magistrat greffier justice'],
  ['prison', 'penitentiaire'],
  ['president maire depute politique', 'elu parlementaire mairie'],
  ['mairie', 'municipal communal'],
  ['impot', 'fiscal finances'],

  // Computing, games, electronics
  ['ordi ordinateur pc', 'informatique'],
  ['informatique info', 'ordinateur developpeur logiciel'],
  ['coder codage code coding', 'developpeur programmer informatique'],
  ['programmeur programmation', 'developpeur logiciel informatique'],
  ['hacker hackeur piratage', 'cybersecurite cyberdefense'],
  ['internet web', 'developpeur numerique'],
  ['appli', 'developpeur'],
  ['ia', 'intelligence'],
  ['gamer gaming esport jeuvideo jeuxvideo', 'video'],
  ['robot', 'automatisme'],
  ['telephone portable smartphone', 'mobile telecoms'],
  ['techno technologie', 'informatique robotique electronique'],

  // Media, arts
  ['youtube youtubeur youtubeuse', 'videaste contenu audiovisuel'],
  ['tiktok tiktokeur instagram insta', 'communication contenu videaste'],
  ['influenceur influenceuse influence', 'communication contenu videaste'],
  ['streamer streameur twitch', 'videaste contenu'],
  ['star celebrite', 'comedien chanteur musicien acteur'],
  ['acteur', 'comedien theatre'],
  ['comedien', 'theatre acteur'],
  ['cine cinema film', 'tournage realisateur audiovisuel'],
  ['tele tv television', 'televise audiovisuel journaliste'],
  ['rappeur rap slam', 'chanteur musicien musique'],
  ['chanteur', 'chant musicien musique'],
  ['musicien', 'musique orchestre'],
  ['dj', 'musique'],
  ['musique', 'musicien orchestre instrument'],
  ['danse', 'choregraphe ballet'],
  ['dessin dessiner', 'illustrateur graphiste'],
  ['dessinateur bd mangaka', 'illustrateur illustration'],
  ['peintre', 'peinture'],
  ['tatouage', 'tatoueur'],
  ['manga', 'illustrateur librairie'],
  ['livre lecture roman', 'librairie bibliotheque edition'],
  ['auteur autrice', 'ecrivain edition'],
  ['journal', 'presse redaction'],
  ['bijou', 'joaillier'],

  // Fashion, shops, tables
  ['mode fashion', 'styliste couture vetement'],
  ['fringue habit vetement', 'textile couture mode'],
  ['couture coudre', 'couture styliste'],
  ['mannequin', 'defile'],
  ['chaussure basket', 'cordonnier chaussure'],
  ['magasin boutique shopping commerce', 'vendeur vente commerce'],
  ['caissier', 'caisse supermarche'],
  ['supermarche', 'caisse'],
  ['resto', 'restaurant cuisinier serveur'],
  ['restaurant', 'cuisinier serveur brasserie'],
  ['cuisine cuistot', 'cuisinier restaurant'],
  ['cuisinier', 'restaurant'],
  ['gateau', 'patissier'],
  ['pain', 'boulanger'],
  ['bonbon chocolat', 'chocolatier confiserie'],
  ['viande', 'boucher'],
  ['fastfood kebab burger', 'restauration'],
  ['barman', 'bar'],

  // Garages, planes, building
  ['mecano', 'mecanicien garage'],
  ['voiture auto bagnole', 'automobile garage'],
  ['garage', 'automobile'],
  ['automobile', 'garage carrossier'],
  ['moto scooter', 'motocycle'],
  ['velo', 'cycle'],
  ['camion chauffeur', 'routier livreur'],
  ['train', 'ferroviaire rail'],
  ['avion', 'aeronautique aeroport aviation'],
  ['pilote', 'aviation'],
  ['steward', 'hotesse aerien aeroport'],
  ['hotesse', 'steward'],
  ['astronaute espace fusee cosmonaute', 'spatial astronomie satellite'],
  ['etoile', 'astronomie astronome'],
  ['btp', 'batiment travaux chantier macon'],
  ['batiment', 'macon chantier construction'],
  ['bricoleur bricoler', 'bricolage maintenance'],
  ['bois', 'menuisier charpentier ebeniste'],
  ['appart logement', 'immobilier'],

  // Offices, travel, post
  ['rh', 'recrutement ressources'],
  ['argent trader bourse', 'banque bourse finance bancaire'],
  ['voyage', 'tourisme'],
  ['poste facteur', 'postal'],
  ['colis', 'logistique postal'],
  ['langue', 'traducteur interprete'],

  // School subjects
  ['svt', 'biologie environnement veterinaire geologie'],
  ['biologie bio', 'biologiste laboratoire'],
  ['math mathematiques matheux', 'mathematiques mathematicien statistique actuaire'],
  ['chimie', 'chimiste cosmetique'],
  ['science scientifique', 'recherche laboratoire chercheur'],
  ['histoire', 'historien patrimoine archeologue archives musee'],
  ['geo geographie', 'geographe geometre geologue cartographie'],
  ['dino dinosaure', 'archeologue paleontologue museum'],
  ['francais', 'redaction edition ecrivain'],
  ['anglais espagnol allemand', 'traducteur traduction interprete'],
  ['fac universite', 'universite recherche'],
];

const NONE: readonly string[] = [];
const related = readRelated();

/** The stems of what offers say for a word of pupils; none for most words. */
export function relatedStems(word: string): readonly string[] {
  return related.get(stemOf(word)) ?? NONE;
}

function readRelated(): Map<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const [said, meant] of PUPIL_WORDS) {
    const stems = meant.split(' ').map(stemOf);
    for (const word of said.split(' ')) {
      const stem = stemOf(word);
      const others = [...(read.get(stem) ?? NONE), ...stems].filter((other) => other !== stem);
      read.set(stem, [...new Set(others)]);
    }
  }
  return read;
}
