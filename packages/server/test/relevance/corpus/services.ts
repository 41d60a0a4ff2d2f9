import type { SectorOffers } from './sector-offers.js';

/** Hotels, tables, travel, computing, languages; and offers whose names of places mislead. */
export const SERVICES: SectorOffers = {
  s26: `
    cuisinier | Rennes | Cuisinier / cuisinière | Restaurant La Table d’Ille | Éplucher, dresser une assiette, goûter une sauce.
    cuisinier | Saint-Malo | Une semaine dans la cuisine d’un restaurant | Restaurant Le Grand Large | Découvrir la brigade d’un chef.
    cuisinier | Laval | Commis de cuisine | Auberge du Maine | Préparer les légumes et un dessert.
    serveur | Nantes | Serveur / serveuse | Brasserie de l’Erdre | Mettre la table et accueillir les clients.
    hotel | Vannes | Réceptionniste d’hôtel | Hôtel du Port | Accueillir, préparer une chambre, répondre au téléphone.
    hotel | Paris | Découverte d’un grand hôtel | Palace des Tuileries Neuves | Suivre la conciergerie, les étages et la réception.
    crepier | Quimper | Crêpier / crêpière | Crêperie de Locmaria | Tourner une galette.
    pizza | Lille | Pizzaïolo | Pizzeria Vesuvio | Étaler une pâte et garnir des pizzas.
    cantine | Bruz | Cuisine centrale de la ville | Restauration scolaire de Bruz | Préparer mille repas pour les cantines.
    traiteur | Brest | Traiteur | Réceptions du Ponant | Préparer un buffet.
  `,
  s31: `
    developpeur | Rennes | Développeur / développeuse web | Code en Ille | Créer une page web et corriger un programme.
    developpeur | Nantes | Découverte du métier de développeur informatique | Logiciels de l’Erdre | Programmer une petite application.
    informatique | Brest | Technicien / technicienne informatique | Service informatique de la Rade | Réparer un ordinateur et brancher un réseau.
    informatique | Vannes | Administrateur / administratrice de réseaux | Réseaux du Golfe | Visiter une salle de serveurs.
    cybersecurite | Rennes | Analyste en cybersécurité | Bouclier Numérique | Reconnaître un message piégé.
    ia | Paris | Data scientist | Neurones et Compagnie | Entraîner une intelligence artificielle à reconnaître des images.
    telecoms | Lannion | Technicien / technicienne fibre et télécoms | Fibres du Trégor | Souder une fibre et tester une ligne.
  `,
  s48: `
    tourisme | Saint-Malo | Conseiller / conseillère en séjour | Office de tourisme de la Côte | Accueillir les visiteurs et préparer une brochure.
    agence-voyages | Rennes | Agent / agente de voyages | Voyages Grand Nord | Construire un circuit et comparer des vols.
    camping | Carnac | Une semaine dans un camping | Camping des Dunes | Accueil, animation et entretien.
    parc-loisirs | Angers | Découverte d’un parc d’attractions | Parc des Farfadets | Accueil, manèges et spectacle.
  `,
  s49: `
    traducteur | Paris | Traducteur / traductrice | Traductions de Babel | Traduire une page d’anglais et d’espagnol.
    traducteur | Rennes | Interprète | Bureau des langues de l’Ille | Écouter une conférence en anglais et essayer une cabine.
    lsf | Nantes | Interprète en langue des signes | Signes de l’Erdre | Apprendre des signes et accompagner une réunion.
  `,
  s12: `
    fruits-legumes | Boulange | Primeur | Fruits et légumes de la Moselle | Préparer l’étal et peser les légumes.
    optique-occasion | Rennes | Vendeur / vendeuse de disques | Disques 12 rue de la Police montée | Classer des vinyles et conseiller.
    tabac | Paris | Buraliste et marchand·e de journaux | Maison de la presse des Pompiers | Ranger les journaux et tenir la caisse.
    caviste | Angers | Caviste | Cave de l’Architecte | Ranger les bouteilles et comprendre une étiquette.
    meubles | Vannes | Vendeur / vendeuse de meubles | Meubles Maréchal | Monter une étagère et décorer un coin du magasin.
  `,
  s14: `
    paie | Avocourt | Gestionnaire de paie | Paie Service Meuse | Lire un bulletin de paie.
    recrutement | Nantes | Chargé / chargée de recrutement | Cabinet Chevalier et Juge | Trier des candidatures et préparer un salon.
    paie | Rennes | Assistant / assistante de gestion | Coopérative des Artistes | Préparer des factures et des contrats.
  `,
  s34: `
    demenageur | Lorient | Déménageur / déménageuse | Déménagements Boucher | Emballer, charger et livrer.
    coursier | Lyon | Coursier / coursière à vélo | Les Vélos pressés | Préparer des livraisons et entretenir un vélo.
  `,
  s27: `
    gestion-locative | Brest | Chargé / chargée de gestion locative | Agence de la Ferme | Préparer un état des lieux.
  `,
  s13: `
    presse-com | Paris | Attaché / attachée de presse | Mode d’emploi Communication | Préparer un dossier de presse et inviter des journalistes.
  `,
};
