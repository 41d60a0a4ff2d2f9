import type { Relation } from '../relation.js';

/** Those who heal, breed, groom, train and show animals: what most children wish for first. */
export const ANIMALS: readonly Relation[] = [
  [
    'animal, bete, bestiole',
    'veterinaire elevage refuge toiletteur zoo',
    'canin felin equestre faune aquarium',
  ],
  [
    'veterinaire, veto, asv, animal malade',
    'veterinaire asv',
    'animalier canin equin toiletteur refuge elevage zoo',
  ],
  ['chien, chiot, toutou, clebs', 'canin cynophile toiletteur refuge', 'veterinaire animalier elevage'],
  ['chat, chaton, felin', 'felin refuge veterinaire', 'toiletteur animalier'],
  [
    'cheval, poney, jument, poulain, cavalier',
    'equestre equitation equin palefrenier haras',
    'marechal jockey hippodrome',
  ],
  ['equitation, centre equestre', 'equestre equitation palefrenier haras cheval', 'equin jockey sellier'],
  ['marechal ferrant, ferrer', 'ferrant forge', 'equin equestre palefrenier'],
  ['jockey, hippodrome, course de chevaux', 'jockey hippodrome lad', 'equestre equin palefrenier'],
  ['zoo, tigre, panda, elephant, girafe, fauve', 'zoo zoologique faune animalier', 'aquarium veterinaire'],
  ['soigneur animalier, soigneur de zoo', 'zoo zoologique animalier', 'aquarium refuge'],
  [
    'dauphin, baleine, requin, otarie, tortue, aquarium',
    'aquarium aquariologiste',
    'zoo marin oceanographe animalier',
  ],
  ['oiseau, rapace, perroquet, hibou', 'ornithologue fauconnier faune', 'volaille refuge zoo animalerie'],
  ['hamster, lapin, rongeur, cochon d inde', 'animalerie', 'veterinaire elevage refuge'],
  ['insecte, papillon, fourmi', 'entomologiste apiculteur biodiversite', 'museum faune environnement'],
  ['serpent, reptile, lezard', 'zoo animalerie', 'veterinaire museum'],
  [
    'faune, animal sauvage, faune sauvage',
    'faune naturaliste zoo biodiversite',
    'cynegetique environnement veterinaire',
  ],
  ['toiletteur, toilettage, salon de toilettage', 'toilettage toiletteur canin', 'animalerie'],
  [
    'dresseur, dressage, comportementaliste, education canine',
    'canin cynophile comportementaliste',
    'equestre animalier aquarium aquariologiste zoo',
  ],
  ['chasse, garde chasse', 'cynegetique chasseur', 'faune environnement'],
  ['refuge, adoption, spa animaux', 'refuge animalier', 'veterinaire canin felin'],
  ['eleveur, elevage', 'elevage ferme agricole bovin laitier', 'ovin caprin porcin volaille canin'],
  ['vache, bovin, traite, veau', 'bovin laitier vache', 'elevage ferme gaec fromager traite'],
  ['cochon, porc', 'porcin', 'elevage ferme charcutier'],
  ['mouton, brebis, agneau, berger', 'ovin berger', 'elevage ferme fromager gaec'],
  ['chevre, bouc', 'caprin chevrier', 'fromager elevage ovin ferme'],
  ['poule, poussin, canard, volaille', 'volaille avicole', 'elevage ferme gaec'],
  ['abeille, miel, ruche, apiculteur', 'apiculteur rucher abeilles miel', 'elevage'],
  ['escargot, ferme d escargots, elevage d escargots', 'heliciculture', 'elevage'],
  ['palefrenier, ecurie, haras', 'palefrenier equestre equitation haras equin', 'jockey lad ferrant'],
  ['dompteur', 'cirque zoo', 'animalier equestre'],
];
