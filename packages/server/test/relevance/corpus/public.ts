import type { SectorOffers } from './sector-offers.js';

/** State, law, teaching, safety. */
export const PUBLIC: SectorOffers = {
  s3: `
    militaire | Rennes | Militaire de l’armée de terre | Régiment de transmissions de l’Ille | Marche, premiers secours et visite des véhicules.
    marine | Brest | Marin de la Marine nationale | Base navale du Ponant | Visiter une frégate et rencontrer l’équipage.
    pilote-chasse | Mont-de-Marsan | Pilote de chasse et mécaniciens de l’armée de l’air | Base aérienne des Landes | Voir un avion de chasse et la tour de contrôle.
    cyberdefense | Bruz | Spécialiste de la cyberdéfense | Centre de défense numérique | Déjouer une attaque sur un réseau d’exercice.
  `,
  s44: `
    police | Rennes | Policier / policière | Commissariat de la Tour d’Auvergne Sud | Rencontrer la brigade et la police scientifique.
    police | Lille | Une semaine au commissariat | Police du Nord | Découvrir les métiers de la police nationale.
    police-municipale | Saint-Malo | Police municipale | Ville de Saint-Malo | Suivre une patrouille à pied et l’accueil du poste.
    gendarme | Vannes | Gendarme | Gendarmerie du Golfe | Visiter une brigade et relever des empreintes.
    pompier | Rennes | Sapeur-pompier / sapeuse-pompière | Centre de secours de Beauregard | Vérifier un camion et apprendre le massage cardiaque.
    pompier | Quimper | Découverte d’une caserne de pompiers | Caserne de Cornouaille | Suivre une manœuvre d’incendie.
    agent-securite | Nantes | Agent / agente de sécurité | Sécurité de l’Estuaire | Observer le poste de surveillance d’un centre commercial.
    secouriste | Brest | Sauveteur / sauveteuse en mer | Station de secours en mer | Préparer le canot et écouter la radio.
  `,
  s18: `
    avocat | Rennes | Avocat / avocate | Cabinet Hermine | Assister à une audience et lire un dossier sans nom.
    avocat | Paris | Découverte du métier d’avocate | Cabinet Thémis | Suivre une plaidoirie au palais de justice.
    juge | Rennes | Magistrat / magistrate | Tribunal judiciaire de la Cité | Rencontrer juges, procureurs et greffiers, assister à une audience.
    notaire | Vannes | Notaire | Étude du Port | Comprendre un acte de vente.
    huissier | Brest | Commissaire de justice | Étude de Siam | Préparer un constat.
    greffier | Nantes | Greffier / greffière | Tribunal de l’Erdre | Préparer une audience.
    prison | Laval | Surveillant / surveillante pénitentiaire | Maison d’arrêt du Maine | Comprendre le travail de surveillance, hors détention.
  `,
  s22: `
    professeur | Rennes | Professeur / professeure des écoles | École primaire de la Poterie | Aider un groupe de lecture et préparer une leçon.
    professeur | Lorient | Professeur / professeure d’anglais | Collège du Scorff | Préparer un cours d’anglais et corriger un jeu.
    professeur | Lille | Stage dans une école maternelle | École maternelle des Lilas | Aider la maîtresse et l’ATSEM avec les petits.
    professeur-eps | Brest | Professeur / professeure d’EPS | Collège de la Rade | Préparer un parcours au gymnase.
    professeur-musique | Vannes | Professeur / professeure de musique | Conservatoire du Golfe | Assister à des cours de piano et de chant.
    cpe | Nantes | Vie scolaire : CPE et surveillants | Lycée de l’Erdre | Découvrir le lycée de l’autre côté.
    formateur | Redon | Formateur / formatrice pour adultes | Centre de formation de la Vilaine | Préparer un atelier pour des professionnels.
  `,
  s25: `
    mairie | Bruz | Une semaine à la mairie | Ville de Bruz | Accueil, état civil et conseil municipal.
    mairie | Fougères | Agent administratif / agente administrative de mairie | Mairie de Fougères | Préparer un mariage et un bulletin municipal.
    prefecture | Rennes | Découverte de la préfecture | Préfecture d’Ille-et-Vilaine Est | Comprendre le travail de l’État.
    impots | Lyon | Agent / agente des impôts | Centre des finances du Rhône | Comprendre à quoi sert l’impôt.
    douanes | Roissy | Douanier / douanière | Douanes du Nord | Voir un chien détecteur au travail et contrôler des bagages.
    politique | Paris | Assistant / assistante parlementaire | Permanence de la députée | Préparer une question et visiter l’Assemblée.
  `,
  s45: `
    facteur | Rennes | Facteur / factrice | Centre de tri du courrier de l’Ille | Trier les lettres et préparer une tournée.
    facteur | Quimper | Découverte d’un centre de courrier | Courrier de Cornouaille | Suivre un colis.
    poste | Lorient | Conseiller / conseillère au bureau de poste | Bureau de poste du Scorff | Accueillir et affranchir.
  `,
};
