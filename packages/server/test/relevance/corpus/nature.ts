import type { SectorOffers } from './sector-offers.js';

/** Land, animals, environment. */
export const NATURE: SectorOffers = {
  s1: `
    agroequipement | Vitré | Mécanicien / mécanicienne de tracteurs | Agri Services du Pays de Vitré | Observer la réparation d’un tracteur et le réglage d’une moissonneuse.
    agroequipement | Redon | Technicien·ne en agroéquipement | Motoculture Redonnaise | Préparer des machines agricoles avant la saison, tondeuses et tronçonneuses.
    agroequipement | Laval | Dans les coulisses d’un constructeur de machines agricoles | Semoirs Delaunay | Bureau d’études, soudure et essais dans les champs.
    vendeur-agricole | Pontivy | Conseiller / conseillère de vente en matériel agricole | Comptoir des Semences | Accueillir les agriculteurs, préparer une livraison de graines.
  `,
  s23: `
    environnement | Rennes | Chargé / chargée de mission environnement | Rennes Nature Environnement | Compter les oiseaux, préparer une animation sur l’eau et le climat.
    garde-nature | Erquy | Garde du littoral | Conservatoire des Landes | Surveiller les dunes, accueillir les promeneurs et protéger les oiseaux.
    jardinier | Rennes | Jardinier / jardinière des espaces verts | Direction des jardins | Planter des massifs, tailler, arroser les serres de la ville.
    jardinier | Quimper | Une semaine dans une entreprise de paysage | Jardins de Cornouaille | Créer un jardin, poser du gazon, reconnaître les plantes.
    eau | Vannes | Technicien / technicienne de l’eau | Syndicat des eaux du Golfe | Prélever de l’eau, visiter une station d’épuration.
    dechets | Saint-Brieuc | Découverte d’un centre de tri | Recyclage d’Armor | Comprendre le recyclage des déchets et conduire une visite.
    biologiste-nature | Brest | Biologiste de la vie marine | Station de biologie marine | Observer le plancton au microscope et tenir un aquarium.
    animateur-nature | Redon | Animateur / animatrice nature | Maison de la rivière | Préparer des sorties pour les enfants, construire des nichoirs.
    meteo | Brest | Météorologue | Centre météo du Ponant | Lire des cartes du ciel et lancer un ballon sonde.
  `,
  s24: `
    menuisier | Rennes | Menuisier / menuisière | Menuiserie Le Goff | Raboter, poncer et assembler un petit meuble en bois.
    menuisier | Vannes | Dans un atelier d’ébénisterie | Ébénisterie des Remparts | Restaurer une commode, découvrir les essences de bois.
    charpentier | Lorient | Charpentier / charpentière bois | Charpentes du Scorff | Tracer une ferme de charpente et monter sur un chantier.
    forestier | Paimpont | Technicien·ne forestier·ère | Gestion des forêts de Brocéliande | Marquer les arbres, mesurer les troncs, lire une carte.
    scierie | Fougères | Stage à la scierie | Scierie du Couesnon | Suivre un tronc jusqu’à la planche, affûtage des lames.
  `,
  s51: `
    ferme | Bruz | Éleveur / éleveuse de vaches laitières | GAEC des Trois Chênes | Traire les vaches, nourrir les veaux et conduire le troupeau au pré.
    ferme | Pontivy | Une semaine à la ferme | Ferme du Blavet | Soigner les cochons et les poules, préparer les paniers de légumes.
    maraicher | Saint-Malo | Maraîcher / maraîchère bio | Les Jardins de la Rance | Semer, repiquer et vendre des légumes au marché.
    chevaux | Saint-Lô | Palefrenier / palefrenière | Haras du Cotentin | Soigner les chevaux, nettoyer les boxes, préparer un poulain.
    chevaux | Vitré | Découverte d’un élevage de chevaux | Élevage de la Valière | Nourrir les juments, observer le maréchal-ferrant.
    viticulteur | Nantes | Vigneron / vigneronne | Domaine du Muscadet | Tailler la vigne et visiter le chai.
    apiculteur | Quimper | Apiculteur / apicultrice | Ruchers de l’Odet | Ouvrir une ruche en combinaison et extraire le miel.
    horticulteur | Angers | Horticulteur / horticultrice | Serres de l’Anjou | Bouturer des fleurs, préparer les commandes des jardineries.
    pisciculteur | Paimpol | Ostréiculteur / ostréicultrice | Huîtres de Bréhat | Trier les huîtres et partir en mer avec l’équipe.
    agriculteur | Laval | Agriculteur / agricultrice en céréales | EARL du Bas-Maine | Comprendre les cultures de blé et de maïs, observer le tracteur au champ.
  `,
};
