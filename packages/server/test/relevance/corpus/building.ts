import type { SectorOffers } from './sector-offers.js';

/** Building, garages, repair, energy. */
export const BUILDING: SectorOffers = {
  s2: `
    architecte | Rennes | Architecte | Atelier Kermarrec architectes | Construire une maquette et visiter un chantier.
    architecte | Nantes | Découverte du métier d’architecte d’intérieur | Agence Volumes | Dessiner un plan, choisir des couleurs et des matériaux.
    urbaniste | Lorient | Urbaniste | Service urbanisme de Lorient | Imaginer une place avec les habitants.
    paysagiste | Angers | Architecte paysagiste | Studio Grand Air | Dessiner un parc et choisir les plantes.
    geometre | Fougères | Géomètre | Cabinet Topo Ouest | Mesurer un terrain avec un drone et dresser un plan.
    dessinateur-batiment | Brest | Dessinateur / dessinatrice en bâtiment | Bureau d’études Iroise | Dessiner une maison en 3D sur ordinateur.
  `,
  s10: `
    macon | Rennes | Maçon / maçonne | Maçonnerie Tanguy | Monter un mur de parpaings d’essai, préparer le mortier.
    macon | Vannes | Tailleur·se de pierre et maçon·ne | Pierres du Morbihan | Tailler une pierre et restaurer un mur ancien.
    plombier | Rennes | Plombier / plombière chauffagiste | Plomberie Le Bris | Raccorder un lavabo et comprendre une chaudière.
    plombier | Saint-Brieuc | Installateur / installatrice sanitaire | Bains d’Armor | Suivre un dépannage de plomberie chez des clients.
    electricien | Rennes | Électricien / électricienne du bâtiment | Élec Ouest | Tirer des câbles, monter un tableau, respecter la sécurité.
    electricien | Brest | Stage d’observation : électricien | Courants d’Iroise | Installer des prises et des éclairages dans une école.
    couvreur | Quimper | Couvreur / couvreuse | Toits de Cornouaille | Découper des ardoises à l’atelier.
    peintre-batiment | Lorient | Peintre en bâtiment | Peinture et Décor Rio | Préparer un mur, poser du papier peint.
    carreleur | Laval | Carreleur / carreleuse | Carrelages du Maine | Poser un carrelage d’essai.
    chantier | Nantes | Conducteur / conductrice de travaux | Construction Estuaire | Suivre une réunion de chantier et lire un planning.
    engins | Vitré | Conducteur / conductrice d’engins | Travaux publics du Bocage | Observer une pelleteuse depuis la zone sûre.
    genie-civil | Paris | Ingénieur / ingénieure en génie civil | Ponts et Ouvrages | Calculer la charge d’un pont et construire une maquette.
  `,
  s8: `
    garage | Rennes | Mécanicien / mécanicienne automobile | Garage de la Vilaine | Changer une roue, vidanger et brancher la valise de diagnostic.
    garage | Fougères | Une semaine dans un garage | Garage Lebreton | Observer une révision complète et l’accueil des clients.
    garage | Lorient | MÉCANICIEN AUTO H/F | Auto Scorff | Démonter des freins, monter des pneus.
    carrossier | Vannes | Carrossier / carrossière peintre | Carrosserie du Golfe | Redresser une aile, poncer et peindre.
    vendeur-auto | Brest | Conseiller / conseillère de vente automobile | Concession du Ponant | Accueillir les clients, préparer la livraison d’une voiture.
    controle-technique | Redon | Contrôleur / contrôleuse technique | Contrôle auto Redon | Vérifier les freins et les phares d’une voiture.
    moto | Saint-Malo | Mécanicien / mécanicienne moto | Motos de la Côte | Régler une moto et comprendre un moteur.
    auto-ecole | Rennes | Découverte d’une auto-école | Auto-école Place Nette | Apprendre le code et essayer le simulateur de conduite.
  `,
  s35: `
    maintenance | Rennes | Technicien / technicienne de maintenance | Maintenance Ouest | Chercher une panne avec méthode et graisser une machine.
    ascensoriste | Nantes | Ascensoriste | Ascenseurs Estuaire | Découvrir une machinerie et le dépannage d’un ascenseur.
    electromenager | Brest | Réparateur / réparatrice d’électroménager | Atelier de la seconde vie | Réparer une machine à laver et un grille-pain.
    frigoriste | Lorient | Frigoriste | Froid de Keroman | Comprendre le froid d’une criée.
    batiments | Laval | Agent / agente de maintenance des bâtiments | Ville de Laval | Entretenir une école, petites réparations.
    telephones | Rennes | Réparateur / réparatrice de téléphones | Clinique du mobile | Changer un écran et une batterie.
  `,
  s37: `
    usineur | Redon | Usineur / usineuse | Mécanique de précision Redon | Mesurer une pièce au centième de millimètre.
    soudeur | Saint-Nazaire | Soudeur / soudeuse | Soudure Atlantique | Souder deux tôles en réalité virtuelle.
    chaudronnier | Brest | Chaudronnier / chaudronnière | Chaudronnerie du Ponant | Plier, couper et assembler le métal.
    velo | Rennes | Mécanicien / mécanicienne cycles | La Petite Rennes à vélo | Réparer une crevaison et régler des freins de vélo.
    velo | Vannes | Mécanique vélo | Cycles du Golfe | Monter un vélo électrique et conseiller les clients.
  `,
  s21: `
    energie | Rennes | Technicien / technicienne en énergies renouvelables | Soleil de Bretagne | Comprendre les panneaux solaires et une éolienne.
    energie | Saint-Brieuc | Stage dans un parc éolien | Vents d’Armor | Suivre l’équipe de maintenance des éoliennes.
    electricite-reseau | Vannes | Technicien / technicienne de réseau électrique | Réseau Lumière Ouest | Observer la surveillance du réseau d’électricité.
    nucleaire | Flamanville | Ingénieur / ingénieure en sûreté nucléaire | Centrale de la Pointe | Visiter le simulateur d’une centrale et mesurer la radioactivité.
    chauffage | Lille | Technicien / technicienne de chauffage | Chaleur du Nord | Régler une chaudière et un réseau de chaleur.
  `,
  s50: `
    verrier | Nancy | Souffleur / souffleuse de verre | Verrerie des Vosges | Cueillir le verre et souffler une boule.
    ceramiste | Quimper | Céramiste | Faïencerie de Locmaria | Tourner un bol et décorer une assiette.
    beton | Angers | Technicien / technicienne béton | Béton de Loire | Fabriquer une éprouvette et la casser au laboratoire.
    vitrier | Lyon | Miroitier / miroitière | Vitrages du Rhône | Découper une vitre et poser un miroir.
  `,
};
