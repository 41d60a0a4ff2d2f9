import type { SectorOffers } from './sector-offers.js';

/** Factories, laboratories, transport. */
export const INDUSTRY: SectorOffers = {
  s16: `
    aeronautique | Toulouse | Ingénieur / ingénieure en aéronautique | Ailes de Garonne | Suivre l’assemblage d’un avion et essayer une soufflerie.
    aeronautique | Nantes | Mécanicien / mécanicienne aéronautique | Composites Estuaire | Observer l’assemblage d’une aile d’avion.
    aeronautique | Morlaix | Mécanicien / mécanicienne d’avions | Ateliers de l’aérodrome | Contrôler un moteur d’avion dans un hangar.
    spatial | Toulouse | Ingénieur / ingénieure spatial·e | Orbite Garonne | Découvrir un satellite, une salle blanche et l’entraînement des astronautes.
    naval | Saint-Nazaire | Charpentier / charpentière de marine | Chantiers de l’Estuaire | Suivre la construction d’un bateau.
    naval | Lorient | Technicien·ne en construction navale | Coques de Keroman | Stratifier une coque de voilier.
    ferroviaire | Rennes | Technicien / technicienne de maintenance ferroviaire | Ateliers du rail de l’Ouest | Visiter un atelier de trains et contrôler un bogie.
  `,
  s20: `
    electronicien | Rennes | Technicien / technicienne en électronique | Circuits Celtiques | Souder un composant et tester une carte.
    electronicien | Lannion | Ingénieur électronicien / ingénieure électronicienne | Photons du Trégor | Découvrir un laser et une fibre optique.
    cableur | Fougères | Câbleur / câbleuse en électronique | Faisceaux du Couesnon | Brancher des fils selon un schéma.
    robotique | Angers | Découverte de la robotique | Robots de Loire | Programmer un bras robot et souder une puce.
  `,
  s28: `
    boulanger | Rennes | Boulanger / boulangère | Au Fournil de Cleunay | Pétrir, façonner et enfourner le pain.
    boulanger | Brest | Stage d’observation en boulangerie | Boulangerie Morel | Préparer les viennoiseries et tenir la vente.
    boulanger | Vitré | Boulanger·ère pâtissier·ère | Le Pain du Château | Peser la farine, décorer une tarte.
    patissier | Nantes | Pâtissier / pâtissière | Pâtisserie Florentin | Décorer un gâteau et préparer une crème.
    patissier | Lyon | Chocolatier / chocolatière | Chocolats de la Saône | Mouler des chocolats et emballer des boîtes.
    boucher | Rennes | Boucher / bouchère | Boucherie Le Gall | Préparer une vitrine de viandes.
    boucher | Laval | Bouchère charcutière | Charcuterie du Maine | Préparer un pâté et accueillir les clients.
    fromager | Quimper | Fromager / fromagère | Laiterie de Cornouaille | Mouler et affiner un fromage.
    usine-agro | Lamballe | Opérateur / opératrice en industrie alimentaire | Salaisons du Penthièvre | Suivre la qualité d’un produit.
    biscuits | Pont-Aven | Découverte d’une biscuiterie | Galettes de l’Aven | Suivre une ligne de biscuits et goûter.
  `,
  s29: `
    chimiste | Rennes | Technicien / technicienne chimiste | Arômes de l’Ille | Observer une expérience au laboratoire et noter les résultats.
    chimiste | Lyon | Ingénieur / ingénieure chimiste | Chimie du Rhône | Apprendre les symboles de danger et fabriquer un savon.
    cosmetique | Chartres | Formulateur / formulatrice en cosmétique | Parfums de la Beauce | Fabriquer une crème et sentir des parfums.
    plasturgie | Oyonnax | Opérateur / opératrice en plasturgie | Moules du Bugey | Voir naître un objet en plastique.
  `,
  s30: `
    ingenieur-production | Rennes | Ingénieur / ingénieure de production | Usine de la Janais Nord | Suivre une commande et observer un robot au travail.
    qualite | Vannes | Responsable qualité | Pneus du Golfe | Mesurer des pièces et noter les défauts.
    methodes | Lille | Technicien / technicienne méthodes | Métaux du Nord | Chronométrer un poste et proposer une amélioration.
    operateur | Cholet | Opérateur / opératrice de production | Jouets des Mauges | Assembler et emballer des jouets.
  `,
  s40: `
    papetier | Quimper | Conducteur / conductrice de machine à papier | Papeterie de l’Odet | Fabriquer une feuille et suivre une bobine.
    imprimeur | Rennes | Imprimeur / imprimeuse | Imprimerie des Cadets | Mélanger des encres et tirer une affiche.
    emballages | Laval | Concepteur / conceptrice d’emballages | Cartons du Maine | Plier et découper une boîte.
    relieur | Paris | Relieur / relieuse | Reliures du Marais | Coudre un cahier.
  `,
  s42: `
    chercheur | Rennes | Chercheur / chercheuse en biologie | Institut de biologie de Beaulieu | Observer des cellules au microscope et extraire de l’ADN.
    chercheur | Brest | Chercheur / chercheuse en océanographie | Institut de la mer d’Iroise | Lire des données sur l’océan et visiter un navire.
    physicien | Paris | Physicien / physicienne | Laboratoire de physique de la Montagne | Faire une expérience d’optique et mesurer la lumière.
    mathematicien | Lyon | Mathématicien / mathématicienne | Institut de mathématiques du Rhône | Résoudre des énigmes et découvrir la recherche en mathématiques.
    astronome | Toulouse | Astronome | Observatoire du Midi | Observer le Soleil au télescope et étudier les planètes.
    laboratoire | Nantes | Technicien / technicienne de laboratoire | Institut de recherche de l’Erdre | Préparer des échantillons et des expériences.
  `,
  s34: `
    logistique | Rennes | Agent / agente logistique | Entrepôts de la Rocade | Préparer une commande et suivre un chariot élévateur.
    chauffeur | Lille | Conducteur routier / conductrice routière | Transports du Nord | Préparer une tournée et visiter un camion.
    bus | Rennes | Conducteur / conductrice de bus | Bus Star de la Métropole | Visiter le dépôt de bus et le poste de contrôle.
    train | Le Mans | Conducteur / conductrice de train | Rail du Maine | Essayer le simulateur de conduite d’un train.
    pilote | Paris | Pilote de ligne | Compagnie Grand Large | Visiter un cockpit et un simulateur de vol d’avion.
    aeroport | Nantes | Une semaine à l’aéroport | Aéroport de l’Estuaire | Suivre les bagages, la piste et les avions.
    hotesse | Paris | Hôtesse de l’air / steward | Compagnie Grand Large Cabine | Apprendre les gestes de sécurité et l’accueil des passagers.
    marin | Saint-Malo | Matelot | Ferries de la Manche | Visiter un ferry et apprendre des nœuds.
  `,
};
