import type { Synonym } from '../relation.js';

/** Of those who draw, film, play, sing and train. */
export const AROUND_STAGE: readonly Synonym[] = [
  ['stade', 'sport'],
  ['preneur de son', 'ingenieur du son'],
  ['scripte', 'cinema'],
  [
    'crayon, feutre, fusain, aquarelle, gribouiller, caricaturiste, procreate, tablette graphique, esquisse, coloriage, portraitiste, dessiner des personnages, faire des dessins, je dessine',
    'dessin',
  ],
  [
    'naruto, one piece, dragon ball, webtoon, tintin, asterix bd, dessiner des mangas, planche de bd, spirou',
    'manga',
  ],
  [
    'indesign, canva, mise en page, identite visuelle, charte graphique, directeur artistique, creer des logos, creer des affiches, faire des affiches, creation graphique',
    'graphiste',
  ],
  ['toile, tableau, chevalet, picasso, van gogh, gouache, acrylique, monet, pinceau', 'peinture'],
  ['louvre, orsay, pompidou, joconde, oeuvre d art, toiles de maitre, vernissage', 'musee'],
  ['chateau de versailles, abbaye, vieilles pierres, journees du patrimoine', 'patrimoine'],
  ['modele vivant, rodin', 'sculpture'],
  ['dermographe', 'tatouage'],
  ['romancier, wattpad, harry potter, nouvelle litteraire, biographie, dictionnaire, conte', 'livre'],
  [
    'ecrire des livres, ecrire des histoires, ecrire des romans, inventer des histoires, raconter des histoires',
    'ecrivain',
  ],
  [
    'objectif photo, appareil photo, nikon, paparazzi, photoshoot, prendre des photos, faire des photos, photos de mariage, polaroid',
    'photo',
  ],
  [
    'premiere pro, final cut, gopro, capcut, monter des videos, montage, faire des videos, reportage video, tourner des videos, videoclip',
    'video',
  ],
  [
    'oscar, festival de cannes, plateau de tournage, spielberg, tarantino, figurant, bande annonce, long metrage, clap, faire des films, tourner un film, star wars, perchman, hollywood, bollywood',
    'cinema',
  ],
  [
    'casting, jouer la comedie, jouer dans un film, impro, improvisation, sketch, marionnette, conteur, moliere',
    'acteur',
  ],
  [
    'jt, journal televise, emission, plateau tele, koh lanta, hanouna, miss meteo, tele realite, secret story, tpmp',
    'tele',
  ],
  ['chroniqueur, micro, studio radio, parler a la radio, speaker', 'radio'],
  [
    'article, interview, gazette, fait divers, magazine, pigiste, grand reporter, paris match, le parisien, correspondant de presse, jri, actu, reportage, ecrire des articles, le monde journal',
    'journaliste',
  ],
  [
    'vlog, vlogueur, abonne, follower, buzz, story, reel, ugc, asmr, faire des tiktok, faire des youtube, faire des videos youtube, tibo inshape, michou',
    'influenceur',
  ],
  ['faire des lives, kameto, zevent', 'streamer'],
  ['miyazaki, animation 2d, simpson, shrek, walt disney, dessiner des dessins animes', 'dessin anime'],
  [
    'rock, jazz, reggae, electro, compositeur, composer, melodie, partition, chef d orchestre, groupe de musique, beat, musique classique, sacem, fl studio, jouer d un instrument, faire de la musique',
    'musique',
  ],
  [
    'trompette, clarinette, harpe, accordeon, ukulele, violoncelle, contrebasse, percussion, pianiste, synthe, bassiste, orgue',
    'guitare',
  ],
  [
    'choriste, karaoke, star academy, the voice, nouvelle star, cantatrice, tenor, auto tune, faire du chant',
    'chanson',
  ],
  [
    'platine, mixer, mixage, ampli, sono, table de mixage, acoustique, bruiteur, bruitage, audio',
    'ingenieur du son',
  ],
  [
    'projecteur, spot, backstage, roadie, accessoiriste, machiniste, technicien lumiere, jeux de lumiere, lumiere',
    'coulisses',
  ],
  [
    'danse classique, modern jazz, tutu, salsa, zumba, twerk, street dance, claquettes, ballerine, tecktonik, bachata, tango',
    'danse',
  ],
  ['chapiteau, equilibriste, funambule, jonglage, contorsionniste', 'cirque'],
  [
    'tomorrowland, hellfest, solidays, coachella, vieilles charrues, open air, organiser un festival',
    'concert',
  ],
  ['tour de magie, prestidigitateur, david copperfield', 'magie'],
  ['haltere, bodybuilding, body building, abdos, proteine, prise de masse, musculature', 'musculation'],
  [
    'dribble, tacle, penalty, city stade, uefa, equipe de france, joueur, crampons, mercato, haaland, griezmann, jouer au foot, coupe du monde, club de foot',
    'football',
  ],
  ['dunk, lebron, michael jordan', 'basket'],
  ['antoine dupont, melee, xv de france, karabatic', 'rugby'],
  ['squash, federer, djokovic, alcaraz, tenniswoman, pickleball', 'tennis'],
  ['sifflet, carton rouge, carton jaune', 'arbitre'],
  [
    'judoka, tatami, kung fu, boxeur, krav maga, jujitsu, aikido, ufc, ceinture noire, karateka, kick boxing, muay thai, sport de combat, bruce lee, combat, fleuret',
    'boxe',
  ],
  [
    'brasse, crawl, leon marchand, water polo, aquagym, apnee, maillot de bain, bouee, plongeur sous marin, natation synchronisee',
    'natation',
  ],
  [
    'kitesurf, wakeboard, canoe, jet ski, catamaran, regate, vendee globe, planche a voile, windsurf, optimist, rame, sports nautiques',
    'voile',
  ],
  [
    'luge, telesiege, biathlon, patinage, patineur, patinoire, hockey, remontee mecanique, esf, raquettes a neige, sports d hiver, flocon',
    'ski',
  ],
  ['via ferrata, tyrolienne, speleologie, speleologue, canyoning, mousqueton', 'escalade'],
  [
    'sprint, javelot, saut en longueur, trampoline, triathlon, usain bolt, simone biles, saut a la perche, barres paralleles',
    'athletisme',
  ],
  [
    'jeux olympiques, jo, olympique, medaille, champion, unss, faire du sport, sport etudes, licence sportive, paralympique',
    'sport',
  ],
  ['preparateur mental, entrainer une equipe, entraineur de foot', 'coach'],
];
