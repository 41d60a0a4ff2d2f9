import type { Relation } from './relation.js';

/** Things that are watched, heard, read and drawn. */
export const MEDIA_AND_ARTS: readonly Relation[] = [
  ['youtube, youtubeur, youtubeuse', 'videaste contenu audiovisuel'],
  ['tiktok, tiktokeur, instagram, insta', 'communication contenu videaste'],
  ['influenceur, influenceuse, influence', 'communication contenu videaste'],
  ['streamer, streameur, twitch', 'videaste contenu'],
  ['star, celebrite', 'comedien chanteur musicien acteur'],
  ['acteur', 'comedien theatre'],
  ['comedien', 'theatre acteur'],
  ['cine, cinema, film', 'tournage realisateur audiovisuel'],
  ['tele, tv, television', 'televise audiovisuel journaliste'],
  ['rappeur, rap, slam', 'chanteur musicien musique'],
  ['chanteur', 'chant musicien musique'],
  ['musicien', 'musique orchestre'],
  ['dj', 'musique'],
  ['musique', 'musicien orchestre instrument'],
  ['danse', 'choregraphe ballet'],
  ['dessin, dessiner', 'illustrateur graphiste'],
  ['dessinateur, bd, mangaka', 'illustrateur illustration'],
  ['peintre', 'peinture'],
  ['tatouage', 'tatoueur'],
  ['manga', 'illustrateur librairie'],
  ['livre, lecture, roman', 'librairie bibliotheque edition'],
  ['auteur, autrice', 'ecrivain edition'],
  ['journal', 'presse redaction'],
  ['bijou', 'joaillier'],
];
