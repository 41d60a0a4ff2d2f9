import type { SectorOffers } from './sector-offers.js';

/** Health, early childhood, old age, well-being, sport. */
export const CARE: SectorOffers = {
  s43: `
    infirmier | Rennes | Infirmier / infirmière | Centre hospitalier Pontchaillou Sud | Suivre le parcours d’un patient et préparer un chariot de soins.
    infirmier | Brest | Découverte du métier d’infirmière | Hôpital de la Rade | Apprendre à se laver les mains comme au bloc.
    hopital | Saint-Malo | Cinq métiers de l’hôpital | Hôpital de la Côte | Rencontrer médecins, sages-femmes, cuisiniers, brancardiers.
    aide-soignant | Fougères | Aide-soignant·e | Centre hospitalier des Marches | Aider au repas et au confort des patients.
    medecin | Nantes | Médecin généraliste | Maison de santé des Dervallières | Observer des consultations, avec l’accord du patient.
    medecin | Paris | Chirurgien / chirurgienne | Clinique des Ternes | Découvrir un bloc opératoire et s’exercer à faire des points.
    sage-femme | Lorient | Sage-femme / maïeuticien | Maternité du Scorff | Découvrir une maternité et les soins du bébé.
    pharmacien | Rennes | Pharmacien / pharmacienne | Pharmacie du Gast | Ranger les médicaments et observer le comptoir.
    pharmacien | Quimper | Préparateur / préparatrice en pharmacie | Pharmacie de l’Odet | Vérifier des dates et découvrir le préparatoire.
    veterinaire | Rennes | Vétérinaire | Clinique vétérinaire des Lices | Peser un chat, observer une consultation et une radiographie.
    veterinaire | Vannes | Stage d’observation : auxiliaire vétérinaire | Cabinet vétérinaire du Golfe | Accueillir les animaux et préparer la salle de soins.
    veterinaire | Pontivy | Dans une clinique vétérinaire rurale | Clinique du Blavet | Suivre les visites aux vaches et aux chevaux.
    toiletteur | Brest | Toiletteur / toiletteuse | Au Chien Chic | Laver et brosser des chiens.
    refuge | Rennes | Soigneur animalier / soigneuse animalière | Refuge des Quatre Pattes | Promener les chiens et nettoyer les enclos du refuge.
    soigneur-zoo | Angers | Soigneur / soigneuse en parc animalier | Zoo des Tuffeaux | Préparer les repas des animaux et observer les girafes.
    laboratoire-medical | Lille | Technicien / technicienne de laboratoire médical | Laboratoire du Beffroi | Observer des analyses de sang au microscope.
    ambulancier | Redon | Ambulancier / ambulancière | Ambulances de la Vilaine | Préparer l’ambulance et apprendre les premiers secours.
    dentiste | Vitré | Dentiste | Cabinet dentaire du Château | Accueillir les patients et stériliser le matériel.
  `,
  s41: `
    kine | Rennes | Kinésithérapeute | Cabinet de kinésithérapie du Thabor | Observer une rééducation et les appareils.
    kine | Nantes | Masseur-kinésithérapeute du sport | Centre du sportif | Suivre la rééducation d’un genou.
    orthophoniste | Brest | Orthophoniste | Cabinet des Mots | Préparer des jeux de langage pour les enfants.
    opticien | Vannes | Opticien / opticienne | Optique du Port | Tailler un verre et choisir une monture de lunettes.
    ergotherapeute | Laval | Ergothérapeute | Centre de rééducation du Maine | Adapter une cuisine à un fauteuil roulant.
    assistant-dentaire | Lorient | Assistant / assistante dentaire | Cabinet dentaire de la Rade | Préparer le fauteuil et les instruments.
    radiologie | Lyon | Manipulateur / manipulatrice en radiologie | Imagerie du Rhône | Comprendre une radio et un scanner.
    psychologue | Rennes | Psychologue | Centre d’écoute des jeunes | Comprendre le travail d’écoute, sans assister aux entretiens.
    dieteticien | Angers | Diététicien / diététicienne | Clinique de Loire | Composer un menu équilibré.
  `,
  s46: `
    creche | Rennes | Auxiliaire de puériculture | Crèche des Coccinelles | Préparer le goûter et lire une histoire aux tout-petits.
    creche | Bruz | Éducateur / éducatrice de jeunes enfants | Crèche Les Petits Pas | Préparer un atelier de peinture.
    creche | Brest | Une semaine à la crèche | Multi-accueil de Recouvrance | Observer l’accueil des bébés et des familles.
    petite-enfance | Lille | Accompagnant éducatif petite enfance / accompagnante éducative petite enfance | Halte-garderie du Beffroi | Jouer, aider au repas, ranger.
    centre-de-loisirs | Vitré | Animateur / animatrice en centre de loisirs | Maison de l’enfance | Préparer des jeux et une sortie pour les enfants.
    ehpad | Fougères | Animateur / animatrice en gérontologie | Résidence des Tilleuls | Partager un jeu avec les personnes âgées.
    ehpad | Quimper | Découverte d’une maison de retraite | Résidence de l’Odet | Préparer une fête avec les résidents.
    assistant-social | Nantes | Assistant social / assistante sociale | Centre social de l’Erdre | Comprendre les aides aux familles.
    educateur | Rennes | Éducateur spécialisé / éducatrice spécialisée | Foyer de l’Ille | Partager les activités de jeunes en situation de handicap.
    aide-domicile | Redon | Aide à domicile | Bras Dessus Dessous | Accompagner des courses et un repas.
    humanitaire | Paris | Stage dans une association humanitaire | Solidarité Sans Rivages | Préparer une collecte et comprendre une mission.
  `,
  s11: `
    coiffeur | Rennes | Coiffeur / coiffeuse | Salon Mèche Rebelle | Apprendre à faire un shampooing sur une tête d’exercice.
    coiffeur | Vannes | Une semaine dans un salon de coiffure | Coiffure du Port | Accueillir les clientes et observer une coupe.
    coiffeur | Lille | Barbier | Barbe et Moustache | Tailler une barbe, préparer les outils.
    estheticien | Brest | Esthéticien / esthéticienne | Institut Camélia | Découvrir un soin du visage et le maquillage.
    spa | Saint-Malo | Praticien / praticienne en spa | Thermes de la Côte | Préparer une cabine de massage.
    onglerie | Nantes | Prothésiste ongulaire | Le Bar à ongles | Poser un vernis sur une main d’exercice.
  `,
  s47: `
    football | Rennes | Dans les coulisses d’un club de football | Football Club des Gayeulles | Suivre les entraîneurs, les joueurs et la billetterie d’un match.
    football | Guingamp | Entraîneur / entraîneuse de football | Club de l’Avant-Garde | Préparer un entraînement de jeunes footballeurs.
    educateur-sportif | Vannes | Éducateur sportif / éducatrice sportive | Office des sports du Golfe | Animer des jeux pour des enfants au gymnase.
    piscine | Fougères | Maître-nageur / maître-nageuse | Piscine de la Forêt | Surveiller le bassin et préparer une leçon de natation.
    salle-de-sport | Lille | Coach sportif / coache sportive | Salle Atlas | Accueillir, montrer un exercice de musculation.
    voile | Lorient | Moniteur / monitrice de voile | Centre nautique de Kerguelen | Préparer les bateaux et accompagner une séance.
    equitation | Bruz | Moniteur / monitrice d’équitation | Centre équestre de la Seiche | Seller un poney, nettoyer les boxes, préparer un cours.
    danse-fitness | Angers | Professeur / professeure de danse | École Entrechat | Préparer un cours de danse et un gala.
    stade | Brest | Agent / agente d’entretien du stade | Ville de Brest | Tondre la pelouse et tracer les lignes du terrain.
  `,
};
