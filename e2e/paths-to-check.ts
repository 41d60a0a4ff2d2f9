/** Pages in the states that axe looks at, in both languages. */
export function pathsToCheck(offerId: string): string[] {
  return [
    '/s/search?place=35238&q=souder&grade=troisieme',
    '/s/search?place=35238&lang=en',
    '/s/search?q=zzzz&grade=seconde',
    '/s/search?near=saint-denis',
    `/s/offers/${offerId}?place=35238`,
    `/s/offers/${offerId}?lang=en`,
    `/s/offers/${offerId}/apply`,
    `/s/offers/${offerId}/apply?lang=en`,
    `/s/offers/${offerId}/poster`,
    '/s/offers/of_0000000000000000?lang=en',
    '/embed?place=35238',
    '/embed?element=offers&publisher=me&theme=etat',
    `/embed?element=apply&offer-id=${offerId}`,
    '/embed?element=apply&offer-id=of_0000000000000000',
    '/embed/diagnose',
    '/embed?lang=en&element=apply&offer-id=x&key=pk_live_x',
    '/embed?lang=en&address=page&locked=place',
    '/embed/diagnose?lang=en',
    '/embed/list?place=35238',
    `/embed/list/${offerId}?lang=en`,
  ];
}
