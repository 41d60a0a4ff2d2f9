import type { SectorOffers } from './sector-offers.js';

/** Arts, crafts, fashion, media, heritage, games. */
export const CULTURE: SectorOffers = {
  s4: `
    graphiste | Rennes | Graphiste | Studio Cobalt | Dessiner une affiche et un logo sur tablette.
    graphiste | Nantes | Découverte du métier de graphiste | Atelier graphique Papier Bleu | Mettre en page un livret.
    illustrateur | Angoulême | Illustrateur / illustratrice | Maison des auteurs | Dessiner une planche de bande dessinée.
    designer | Lyon | Designer / designeuse d’objets | Studio Galet | Imaginer une lampe et en faire la maquette.
    decorateur | Paris | Décorateur / décoratrice d’intérieur | Maison Ocre | Choisir des tissus et dessiner un salon.
    plasticien | Brest | Artiste plasticien·ne | Atelier des Capucins | Peindre, sculpter et accrocher une exposition d’arts plastiques.
  `,
  s5: `
    bijoutier | Nantes | Bijoutier / bijoutière | Bijoux Esterelle | Polir une pièce et dessiner une bague.
    luthier | Rennes | Luthier / luthière | Lutherie du Vieux Pont | Régler un violon et choisir un bois.
    horloger | Besançon | Horloger / horlogère | Horlogerie Comtoise | Démonter une montre et nettoyer les rouages.
    ferronnier | Vitré | Ferronnier / ferronnière d’art | Forge du Rempart | Battre le fer et forger une feuille.
    potier | Vannes | Potier / potière | Terres du Golfe | Tourner et émailler un bol.
  `,
  s38: `
    tapissier | Rennes | Tapissier / tapissière d’ameublement | Atelier Crin et Toile | Refaire l’assise d’une chaise.
    restaurateur-art | Paris | Restaurateur / restauratrice d’œuvres d’art | Atelier du Marais | Nettoyer un tableau et le photographier.
    vitrail | Quimper | Maître verrier / maître verrière | Vitraux de Cornouaille | Couper le verre et monter un vitrail.
    doreur | Lyon | Doreur / doreuse | Feuille d’or | Poser une feuille d’or sur un cadre.
  `,
  s6: `
    comedien | Rennes | Comédien / comédienne | Théâtre de la Parcheminerie Neuve | Assister à une répétition et jouer une scène.
    comedien | Paris | Acteur / actrice : une semaine avec une troupe | Compagnie du Grand Écart | Apprendre un texte, essayer un costume.
    musicien | Nantes | Musicien / musicienne d’orchestre | Orchestre de l’Erdre | Assister aux répétitions et découvrir les instruments.
    chanteur | Lyon | Chanteur / chanteuse lyrique | Opéra du Rhône | Écouter une répétition, essayer sa voix.
    danseur | Angers | Danseur / danseuse | Ballet de Loire | Suivre l’échauffement et une répétition.
    regisseur | Brest | Régisseur / régisseuse de spectacle | Scène du Ponant | Régler les lumières et le son d’un concert.
    costumier | Rennes | Costumier / costumière | Opéra de la Place Neuve | Coudre un costume de scène.
    cirque | Redon | Artiste de cirque | École de cirque de la Vilaine | Jongler et monter un chapiteau.
    magicien | Lille | Magicien / magicienne | Cabaret du Lapin blanc | Préparer un tour et la salle.
  `,
  s7: `
    monteur | Rennes | Monteur / monteuse vidéo | Bobines de l’Ouest | Monter une vidéo d’une minute.
    cadreur | Paris | Cadreur / cadreuse de télévision | Plateau Nord | Tenir une caméra sur un tournage.
    realisateur | Saint-Malo | Réalisateur / réalisatrice de films | Films du Sillon | Écrire une scène et suivre un tournage de cinéma.
    ingenieur-son | Lyon | Ingénieur / ingénieure du son | Studio Sourdine | Enregistrer une voix et mixer un morceau.
    photographe | Vannes | Photographe | Studio Lumière du Golfe | Éclairer un portrait et trier des photos.
    cinema | Brest | Projectionniste et équipe d’un cinéma | Cinéma Les Goélands | Préparer une séance et accueillir le public.
    videaste | Rennes | Vidéaste pour le web | Chaîne d’Ille | Tourner des vidéos pour YouTube, du scénario à la mise en ligne.
    dessin-anime | Angoulême | Animateur / animatrice de dessin animé | Studio Crayon | Dessiner un personnage et le faire bouger.
  `,
  s17: `
    musee | Rennes | Médiateur culturel / médiatrice culturelle | Musée des Beaux Siècles | Préparer une visite et voir les réserves du musée.
    musee | Nantes | Conservateur / conservatrice du patrimoine | Musée d’histoire de l’Estuaire | Étudier un objet ancien et préparer une exposition.
    archiviste | Vannes | Archiviste | Archives du Golfe | Lire une lettre ancienne et ranger des registres.
    archeologue | Carnac | Archéologue | Service d’archéologie des Mégalithes | Laver des tessons et dessiner une fouille.
    guide | Carcassonne | Guide-conférencier / guide-conférencière | Château des Corbières | Suivre une visite et raconter le Moyen Âge.
    historien | Paris | Historien / historienne | Centre d’histoire des Gobelins | Chercher dans des documents anciens et écrire une notice.
  `,
  s19: `
    libraire | Rennes | Libraire | Librairie du Chapitre Neuf | Mettre en rayon et écrire un coup de cœur.
    libraire | Lille | Une semaine en librairie | Librairie du Beffroi | Conseiller un lecteur, préparer une rencontre.
    bibliothecaire | Bruz | Bibliothécaire | Médiathèque de Bruz | Couvrir les livres et préparer l’heure du conte.
    bibliothecaire | Brest | Découverte d’une bibliothèque | Bibliothèque de Recouvrance | Accueillir et ranger les nouveautés.
    editeur | Paris | Éditeur / éditrice | Éditions du Marronnier | Suivre un livre du manuscrit à la vitrine.
    ecrivain | Nantes | Écrivain / écrivaine en résidence | Maison des écritures | Écrire une nouvelle avec une autrice.
    manga | Lyon | Libraire spécialisé·e en manga et BD | La Bulle d’encre | Ranger les mangas et préparer une dédicace.
  `,
  s32: `
    jeu-video | Rennes | Concepteur / conceptrice de jeu vidéo | Studio Menhir | Imaginer un niveau et tester un prototype.
    jeu-video | Lyon | Développeur / développeuse de jeu vidéo | Pixels du Rhône | Programmer un petit jeu.
    jeu-video | Paris | Testeur / testeuse de jeux vidéo | Manette Bleue | Jouer, trouver les défauts et les noter.
    animateur-3d | Montpellier | Animateur / animatrice 3D | Studio Cigale | Faire marcher un personnage sur ordinateur.
    esport | Nantes | Découverte d’une équipe d’e-sport | Ligue Manette Ouest | Suivre l’entraînement de joueurs et un tournoi.
  `,
  s33: `
    journaliste | Rennes | Journaliste | Gazette d’Ille-et-Vilaine | Assister à la conférence de rédaction et écrire une brève.
    journaliste | Brest | Présentateur / présentatrice radio | Radio Goéland | Enregistrer une chronique.
    journaliste | Paris | Journaliste de télévision | Chaîne Info Nord | Suivre un reportage et le plateau du journal.
    journaliste-sport | Lyon | Journaliste sportif / journaliste sportive | Le Quotidien du stade | Commenter un match de football.
    photographe-presse | Lille | Photographe de presse | Agence du Beffroi | Accompagner un reportage.
  `,
  s39: `
    couturier | Rennes | Couturier / couturière | Atelier Fil à Fil | Couper un tissu et coudre un sac.
    styliste | Paris | Styliste | Maison Valcourt | Dessiner une tenue et suivre un essayage.
    styliste | Nantes | Découverte d’une marque de mode | Vêtements Estran | Choisir des matières, préparer un défilé.
    modeliste | Cholet | Modéliste | Confection des Mauges | Tracer un patron.
    maroquinier | Fougères | Maroquinier / maroquinière | Cuirs du Couesnon | Couper et coudre un cuir.
    cordonnier | Vannes | Cordonnier / cordonnière | Le Bon Pas | Réparer une semelle de chaussure.
    mannequin | Lille | Dans une agence de mannequins | Agence Silhouette | Préparer une séance photo et un casting.
  `,
};
