import type { Article, Facts, Part } from '../../../../pages/article.js';

/** Who publishes, who keeps the machines: what French law wants said. */
export function about({ operator, url }: Facts): Article {
  const untold = 'not told';
  const { name, address, email, phone, director, hosting, dataProtection } = operator;
  return {
    title: 'Who runs this service',
    description: 'Legal notice: who publishes this service, who hosts it, whom to write to.',
    lead: `The legal notice of ${url}/ (French law 2004-575 of 21 June 2004 on trust in the digital economy).`,
    parts: [
      {
        title: 'Publisher',
        says: [
          {
            facts: [
              ['Name', name ?? untold],
              ['Address', address ?? untold],
              ['E-mail', email ?? untold],
              ['Telephone', phone ?? untold],
              ['Director of publication', director ?? untold],
            ],
          },
          ...(name === undefined ? ['Whoever runs this service has not yet given a name here.'] : []),
        ],
      },
      { title: 'Host', says: [hosting ?? 'Whoever runs this service has not yet named its host here.'] },
      {
        title: 'Data protection',
        says: [dataProtection ?? 'Whoever runs this service has not yet named a contact for data here.'],
      },
      offers,
    ],
  };
}

const offers: Part = {
  title: 'The offers',
  says: [
    'Each offer is written by the host, or by a publisher that publishes it for the host. Its name is on the offer. It answers for it.',
    'The software is called “1 élève, 1 stage”. It is free: other services than this one may use it, each under its own responsibility.',
  ],
};
