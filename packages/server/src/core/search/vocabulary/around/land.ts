import type { Synonym } from '../relation.js';

/** Of those who live with animals, land, sea and what is not known yet. */
export const AROUND_LAND: readonly Synonym[] = [
  ['vignoble', 'vin'],
  ['primeur', 'legume'],
  ['mareyeur', 'poisson'],
  ['meteorologue', 'meteo'],
  ['guide de montagne', 'montagne'],
  ['animateur nature', 'nature'],
  ['demographe', 'sociologue'],
  ['ethologue, ethologie, croquette, s occuper des animaux, animaux de compagnie, patte', 'animal'],
  [
    'clinique pour animaux, docteur pour animaux, medecin pour animaux, operer des animaux, auxiliaire veterinaire',
    'veterinaire',
  ],
  [
    'chenil, labrador, malinois, husky, niche, laisse, berger allemand, promeneur de chiens, garder des chiens, pension canine, bouledogue, dog sitter, pet sitter',
    'chien',
  ],
  ['litiere, miaou, minou, siamois', 'chat'],
  [
    'ane, mulet, licorne, etalon, poney club, monter a cheval, crin, galop, poulinage, obstacle equestre',
    'cheval',
  ],
  ['sabot, fer a cheval', 'marechal ferrant'],
  ['loup, ours, cerf, sanglier, renard, ecureuil, herisson, lynx, marmotte', 'animal sauvage'],
  [
    'lion, singe, koala, gorille, pingouin, manchot, crocodile, zebre, rhinoceros, hippopotame, beauval, zooparc, parc animalier, parc zoologique',
    'zoo',
  ],
  ['meduse, pieuvre, orque, nausicaa, marineland, cetace', 'aquarium'],
  ['aigle, faucon, chouette, perruche, pigeon, mouette, ornithologie', 'oiseau'],
  ['araignee, coccinelle, scarabee, moustique, mante religieuse', 'insecte'],
  ['cameleon, iguane, grenouille, batracien', 'reptile'],
  ['taureau, genisse', 'vache'],
  ['truie, porcelet, porcherie', 'cochon'],
  ['belier, transhumance, patre', 'mouton'],
  ['dinde, oie, coq, poulailler, pintade, foie gras, oeufs de ferme', 'poule'],
  ['essaim, bourdon, pollinisation, gelee royale', 'abeille'],
  [
    'foin, paille, grange, charrue, labourer, semer, ferme pedagogique, campagne, la ferme, agritourisme',
    'ferme',
  ],
  ['agri, exploitation agricole, monde agricole, msa, faire pousser', 'agriculteur'],
  [
    'john deere, claas, new holland, ensileuse, tracto, conduire un tracteur, massey ferguson, fendt',
    'tracteur',
  ],
  ['orge, colza, tournesol, semence, engrais, silo, cooperative agricole, moulin, meunier', 'cereale'],
  [
    'tomate, carotte, salade, courgette, radis, poireau, oignon, patate, pomme de terre, permaculture, amap, aubergine, courge',
    'legume',
  ],
  [
    'cerise, abricot, poire, citron, banane, kiwi, noix, olive, oleiculteur, chataigne, melon, avocat le fruit, arbre fruitier, prune, cidre',
    'fruit',
  ],
  [
    'tonneau, tonnelier, barrique, domaine viticole, vinification, degustation, maitre de chai, cep, sarment',
    'vin',
  ],
  ['houblon, malt, microbrasserie, kronenbourg, heineken', 'biere'],
  [
    'tulipe, marguerite, orchidee, art floral, composition florale, interflora, fleuriste evenementiel, faire des bouquets',
    'fleur',
  ],
  ['cactus, bonsai, herbier, graine, terreau, jardin botanique, faire pousser des plantes', 'plante'],
  [
    'tondeuse, haie, taille haie, secateur, gazon, arrosoir, rateau, arroser, debroussailler, rond point fleuri',
    'jardin',
  ],
  [
    'tronconneuse, hache, abattage, sapin, chene, debardage, debardeur, bois de chauffage, couper du bois, couper des arbres, sylviculture, tronc',
    'foret',
  ],
  [
    'pollution, polluer, ccarbone, effet de serre, ecosysteme, greta thunberg, couche d ozone, bilan carbone',
    'ecologie',
  ],
  [
    'compost, compostage, centre de tri, zero dechet, upcycling, ferrailleur, reemploi, reutiliser',
    'recyclage',
  ],
  ['balayeur, camion benne, agent de proprete, proprete urbaine', 'eboueur'],
  [
    'lac, fleuve, etang, eaux usees, fontainier, hydrologue, nappe phreatique, traitement de l eau, hydrobiologiste',
    'eau',
  ],
  ['orage, pluie, foudre, nuage, ouragan, tornade, evelyne dheliat, temperature, canicule, soleil', 'meteo'],
  [
    'eruption, magma, tremblement de terre, sismologue, tectonique, grotte, caillou, geophysicien, tsunami, geologie',
    'volcan',
  ],
  ['vague, corail, plancton, algue, cousteau, fonds marins, espece marine', 'ocean'],
  ['phare, plage, littoral', 'mer'],
  ['barque, zodiac, coque de bateau, ferry, peniche, batelier, ecluse', 'bateau'],
  ['filet de peche, hamecon, canne a peche, aller pecher, pecheur en mer', 'peche'],
  [
    'saumon, thon, truite, cabillaud, crevette, crabe, homard, crustace, sardine, criee, fruits de mer, ecailler, pisciculteur, aquaculteur',
    'poisson',
  ],
  ['palourde, coquille saint jacques, bulot, conchyliculteur, parc a huitres', 'huitre'],
  [
    'guide de haute montagne, refuge de montagne, avalanche, sommet, everest, mont blanc, accompagnateur en montagne, sentier',
    'montagne',
  ],
  ['etre dehors, bosser dehors, travailler a l exterieur, prendre l air', 'plein air'],
  ['einstein, gravite, relativite, cern, laser, marie curie, accelerateur de particules', 'physique'],
  ['t rex, tyrannosaure, jurassic park, jurassic world, mammouth, diplodocus', 'dinosaure'],
  [
    'comete, meteorite, voie lactee, planete mars, thomas pesquet, pesquet, spationaute, iss, elon musk, jupiter, saturne, eclipse, station spatiale, aller dans l espace, interstellar',
    'espace',
  ],
  [
    'napoleon, louis xiv, roi, revolution francaise, guerre mondiale, medieval, viking, mythologie, chevalier, chateau fort, rome antique',
    'histoire',
  ],
  ['equation, theoreme, pythagore, algebre, spe maths, compter, probleme de maths, chiffre', 'math'],
  ['biotechnologie, biotech, microbiologie, biochimie, chromosome, clonage, ogm', 'biologie'],
  [
    'pyramide, hieroglyphe, indiana jones, tomb raider, ruine, gallo romain, tresor, lara croft, toutankhamon, cleopatre',
    'archeologue',
  ],
  ['planisphere, atlas, google maps, cartographie numerique', 'carte'],
  [
    'prix nobel, doctorat scientifique, blouse, decouverte scientifique, faire des experiences, faire de la recherche, laboratoire de recherche',
    'chercheur',
  ],
  ['tribu, civilisation, peuple, etudier les gens', 'sociologue'],
];
