import type { SectorOffers } from './sector-offers.js';

/** Trade, finance, advice, communication. */
export const BUSINESS: SectorOffers = {
  s9: `
    banque | Rennes | Conseiller / conseillère de clientèle | Banque des Deux Rives | Accueillir les clients et calculer le prix d’un crédit.
    banque | Paris | Découverte d’une salle des marchés | Banque Montaigne | Suivre une journée de bourse et comprendre une action.
    assurance | Le Mans | Chargé / chargée d’assurance | Mutuelle du Maine | Comprendre un contrat et un sinistre de voiture.
    actuaire | Nantes | Actuaire | Assurances Estuaire | Faire des mathématiques pour prévoir les risques.
  `,
  s12: `
    vendeur | Rennes | Vendeur / vendeuse | Halle aux chaussures de la Poterie | Mettre en rayon et conseiller les clients.
    vendeur | Brest | Vendeur·se en prêt-à-porter | Boutique Océane | Composer une vitrine, plier et étiqueter les vêtements de mode.
    vendeur-sport | Vannes | Vendeur / vendeuse d’articles de sport | Sport et Plein Air du Golfe | Monter un rayon et essayer des vélos.
    animalerie | Rennes | Vendeur / vendeuse en animalerie | Animalerie du Colombier | Nourrir les lapins, nettoyer les aquariums et conseiller les clients.
    animalerie | Angers | Animalier / animalière en magasin | Jardinerie de la Maine | Soigner les poissons et les oiseaux du magasin.
    fleuriste | Rennes | Fleuriste | Fleurs Capucine | Composer un bouquet et préparer la vitrine.
    fleuriste | Saint-Malo | Une semaine chez un fleuriste | L’Atelier des pivoines | Couper les tiges, emballer, livrer des fleurs.
    supermarche | Fougères | Chef de rayon | Marché du Couesnon | Tenir un rayon de fruits et passer en caisse.
    supermarche | Lille | Employé / employée de libre-service | Grand Marché du Nord | Réception des produits, caisse et mise en rayon.
    electromenager-magasin | Rennes | Vendeur / vendeuse en électroménager | Boulanger Frères | Présenter des ordinateurs, des télévisions et des lave-linge.
    poissonnier | Lorient | Poissonnier / poissonnière | Poissonnerie de Keroman | Préparer l’étal et lever un filet.
    jeux-jouets | Nantes | Vendeur / vendeuse de jouets | Le Cheval à bascule | Présenter des jeux aux enfants et aux parents.
    bricolage | Laval | Conseiller / conseillère en bricolage | Quincaillerie du Maine | Couper une clé, ranger les vis, conseiller.
    instruments | Rennes | Vendeur / vendeuse d’instruments de musique | La Clé de sol | Accorder une guitare et conseiller les musiciens.
  `,
  s13: `
    communication | Rennes | Chargé / chargée de communication | Agence Grand Angle | Préparer une publication et son image.
    communication | Quimper | Stage à la communication de la ville | Ville de Quimper | Écrire un article et suivre un reportage photo.
    reseaux-sociaux | Nantes | Gestionnaire de réseaux sociaux | Agence Pixel Estuaire | Imaginer une vidéo courte pour les réseaux sociaux.
    evenements | Paris | Organisateur / organisatrice d’événements | Fêtes et Congrès | Préparer un salon et accueillir le public.
    influence | Lyon | Découverte du métier de créateur de contenu | Studio Confluence | Écrire, filmer et monter des vidéos pour Internet avec une vidéaste.
  `,
  s14: `
    comptable | Rennes | Comptable | Cabinet Chiffres et Compagnie | Enregistrer une facture et lire un bilan.
    comptable | Vannes | Assistant / assistante comptable | Expertise du Golfe | Classer des pièces et calculer la TVA.
    rh | Nantes | Chargé / chargée de ressources humaines | Relais Emploi Estuaire | Observer un entretien de recrutement simulé.
    secretaire | Redon | Secrétaire | Société des carrières | Accueil, téléphone et courrier.
    assistant-direction | Brest | Assistant / assistante de direction | Chantiers du Ponant | Préparer une réunion et un voyage.
  `,
  s15: `
    consultant | Paris | Consultant / consultante en organisation | Cabinet Boussole | Transformer des chiffres en graphique.
    auditeur | Lyon | Auditeur / auditrice | Audit du Rhône | Vérifier des comptes et chercher des informations.
    startup | Rennes | Une semaine dans une start-up | Couveuse Le Poulailler | Rencontrer des entrepreneurs et créer une entreprise.
  `,
  s27: `
    immobilier | Rennes | Agent immobilier / agente immobilière | Agence de la Mairie | Accompagner une visite de logement et prendre des photos.
    immobilier | Saint-Malo | Négociateur / négociatrice en immobilier | Agence Intra-Muros | Estimer un appartement et rédiger une annonce.
    syndic | Nantes | Gestionnaire de copropriété | Syndic de l’Erdre | Visiter un immeuble et préparer une assemblée.
  `,
  s36: `
    marketing | Rennes | Responsable marketing | Biscuits Le Phare | Comparer des publicités et interroger des passants.
    publicite | Paris | Concepteur-rédacteur / conceptrice-rédactrice | Agence Slogan | Inventer un slogan et une affiche de publicité.
    publicite | Lille | Chef de projet publicité | Régie du Beffroi | Suivre une campagne d’affichage.
    etudes | Lyon | Chargé / chargée d’études marketing | Sondages du Rhône | Écrire un questionnaire et lire les réponses.
  `,
};
