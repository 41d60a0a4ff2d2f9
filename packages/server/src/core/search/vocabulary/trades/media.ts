import type { Relation } from '../relation.js';

/** Things filmed, broadcast, printed and followed. */
export const MEDIA: readonly Relation[] = [
  [
    'video, videaste, cameraman, cadreur, camera, montage video, monteur',
    'cadreur videaste audiovisuel',
    'photographe realisateur tournage',
  ],
  ['audiovisuel, post production', 'audiovisuel cadreur', 'realisateur video televise'],
  [
    'cine, cinema, film, tournage, court metrage, realisateur',
    'cinema realisateur tournage audiovisuel',
    'cadreur scenariste projectionniste comedien',
  ],
  ['serie, scenario, scenariste', 'scenariste tournage realisateur', 'audiovisuel ecrivain'],
  [
    'tele, television, tv, presentateur, animateur tele',
    'televise television audiovisuel journaliste',
    'cadreur maquilleur',
  ],
  ['radio, podcast, animateur radio', 'radio podcast', 'journaliste sonore audiovisuel'],
  ['image', 'photographe cadreur videaste graphiste', 'audiovisuel illustrateur'],
  ['photo, photographe, shooting', 'photographe photo', 'videaste graphiste audiovisuel'],
  [
    'journaliste, presse, reporter, actualite',
    'presse reporter journal',
    'redaction televise radio editorial communication',
  ],
  ['journaliste sportif', 'journaliste sportif', 'presse redaction'],
  [
    'influenceur, createur de contenu, youtubeur, tiktokeur, instagrameur',
    'contenu videaste community influence',
    'communication audiovisuel marketing',
  ],
  ['streamer, streaming, vtuber', 'streamer contenu esport gamer', 'jeu videaste audiovisuel'],
  [
    'dessin anime, film d animation, cartoon',
    'storyboard dessine infographiste',
    'illustrateur animation vfx bd',
  ],
  ['doublage, voix off, doubleur', 'doublage voix comedien', 'radio audiovisuel'],
  ['clip', 'cadreur videaste realisateur tournage', 'audiovisuel'],
  ['projectionniste, salle de cinema', 'cinema projectionniste', 'regisseur'],
  ['commentateur, commentateur sportif', 'journaliste sportif', 'radio televise'],
];
