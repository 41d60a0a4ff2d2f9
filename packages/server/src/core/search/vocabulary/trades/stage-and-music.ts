import type { Relation } from '../relation.js';

/** Things played, sung and danced before people, and those behind the scene. */
export const STAGE_AND_MUSIC: readonly Relation[] = [
  [
    'acteur, comedien, theatre, metteur en scene, faire du theatre',
    'comedien theatre acteur',
    'casting tournage costumier spectacle',
  ],
  ['cascadeur', 'cascadeur comedien', 'tournage spectacle'],
  [
    'concert, festival',
    'concert festival sonorisation',
    'zenith musique spectacle regisseur lumieres musicien',
  ],
  ['spectacle, scene', 'spectacle regisseur theatre concert', 'evenementiel musicien comedien'],
  [
    'coulisses, regisseur, regie, technicien du spectacle, eclairagiste',
    'regisseur lumiere spectacle',
    'theatre sonorisation',
  ],
  ['costume, cosplay, deguisement', 'costumier couture', 'habilleuse theatre styliste'],
  ['decor, scenographe', 'scenographe decorateur', 'theatre costumier'],
  ['cirque, clown, acrobate, trapeze, jongleur', 'cirque clown acrobate', 'spectacle'],
  ['magie, magicien, illusionniste', 'magicien', 'spectacle cirque'],
  ['humoriste, stand up, one man show', 'comedien spectacle', 'theatre'],
  [
    'musique, musicien, orchestre, instrument, solfege, conservatoire',
    'musicien musique orchestre conservatoire',
    'luthier concert chanteur sonorisation',
  ],
  [
    'guitare, piano, violon, batterie, saxophone, flute',
    'musicien musique luthier instruments',
    'orchestre conservatoire',
  ],
  ['chant, chanson, chorale', 'chanteur musicien', 'musique orchestre conservatoire'],
  ['rap, rappeur, slam', 'chanteur', 'musicien musique sonorisation radio'],
  ['kpop, k pop, comedie musicale', 'danseur chanteur musique', 'spectacle choregraphe'],
  ['dj, disc jockey, beatmaker', 'musique sonorisation discotheque', 'regisseur evenementiel'],
  [
    'ingenieur du son, prise de son, technicien son, studio d enregistrement, sonorisateur',
    'sonorisation sound mixeur',
    'audiovisuel musique regisseur',
  ],
  ['luthier, reparer des guitares', 'luthier instruments', 'musicien accordeur'],
  [
    'danse, hip hop, ballet, breakdance, choregraphe',
    'danseur choregraphe ballet',
    'spectacle theatre conservatoire',
  ],
  ['danseuse etoile, opera de paris', 'danseur ballet choregraphe', 'spectacle'],
  ['opera, lyrique', 'opera chanteur orchestre', 'spectacle costumier'],
  ['salle de spectacle, salle de concert, zenith', 'spectacle regisseur concert', 'theatre lumieres'],
  ['boite de nuit, discotheque', 'discotheque barman', 'sonorisation'],
  ['facteur d orgues, accordeur, facteur d instruments', 'orgues luthier accordeur instruments', 'musicien'],
];
