/** Pages of ours in the states that axe looks at, in both languages. */
export function pathsToCheck(offerId: string): string[] {
  return [
    '/',
    '/?lang=en',
    '/docs',
    '/dev/mailbox',
    '/s/search?place=35238&q=souder&grade=troisieme',
    '/s/search?place=35238&lang=en',
    '/s/search?q=zzzz&grade=seconde',
    '/s/search?near=saint-denis',
    `/s/offers/${offerId}?place=35238`,
    `/s/offers/${offerId}?lang=en`,
    `/s/offers/${offerId}/apply`,
    `/s/offers/${offerId}/apply?lang=en`,
    `/s/offers/${offerId}/report`,
    `/s/offers/${offerId}/report?lang=en`,
    `/s/offers/${offerId}/poster`,
    '/s/poster?place=35238',
    '/s/offers/of_0000000000000000?lang=en',
    '/s/data',
    '/s/data?lang=en',
    '/s/accessibility',
    '/s/accessibility?lang=en',
    '/s/about',
    '/s/about?lang=en',
    '/mail/verify',
    '/mail/answer',
    '/mail/confirm?lang=en',
    '/mail/withdraw',
    '/mail/stop',
    '/embed?place=35238',
    '/embed?element=offers&publisher=me&theme=etat',
    `/embed?element=apply&offer-id=${offerId}`,
    '/embed?element=apply&offer-id=of_0000000000000000',
    '/embed/diagnose',
    '/embed?lang=en&element=apply&offer-id=x&key=pk_live_x',
    '/embed?lang=en&address=page&locked=place',
    '/embed/diagnose?lang=en',
    ...framedPaths(offerId),
  ];
}

/** Pages that are shown in others: they have no header to skip. */
export function framedPaths(offerId: string): string[] {
  return ['/embed/list?place=35238', `/embed/list/${offerId}?lang=en`];
}
