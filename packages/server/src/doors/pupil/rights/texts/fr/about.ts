import type { Article, Facts, Part } from '../../../../pages/article.js';

/** Who publishes, who keeps the machines: what the law of 21 June 2004 wants said. */
export function about({ operator, url }: Facts): Article {
  const untold = 'non communiqué';
  const { name, address, email, phone, director, hosting, dataProtection } = operator;
  return {
    title: 'Qui fait ce service',
    description: 'Mentions légales : qui édite ce service, qui l’héberge, à qui écrire.',
    lead: `Les mentions légales de ${url}/ (loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique).`,
    parts: [
      {
        title: 'Éditeur',
        says: [
          {
            facts: [
              ['Nom', name ?? untold],
              ['Adresse', address ?? untold],
              ['E-mail', email ?? untold],
              ['Téléphone', phone ?? untold],
              ['Directeur ou directrice de la publication', director ?? untold],
            ],
          },
          ...(name === undefined ? ['Qui fait ce service n’a pas encore donné son nom ici.'] : []),
        ],
      },
      {
        title: 'Hébergeur',
        says: [hosting ?? 'Qui fait ce service n’a pas encore nommé ici son hébergeur.'],
      },
      {
        title: 'Protection des données',
        says: [dataProtection ?? 'Qui fait ce service n’a pas encore nommé ici de contact pour les données.'],
      },
      offers,
    ],
  };
}

const offers: Part = {
  title: 'Les offres',
  says: [
    'Chaque offre est écrite par la structure qui accueille, ou par un diffuseur qui la publie pour elle. Son nom est sur l’offre. Il en répond.',
    'Le logiciel s’appelle « 1 élève, 1 stage ». Il est libre : d’autres services que celui-ci peuvent l’utiliser, chacun sous sa responsabilité.',
  ],
};
