import { fridayOf, mondayOf } from '@1eleve1stage/sdk/contract';
import { lastWeekOf } from '../../core/offers/rules/offer-state.js';
import { html } from '../pages/html.js';
import type { OfferView } from './offer-view.js';
import { offerPath } from '../pages/site.js';

/** The offer as search engines read it: schema.org's JobPosting. */
export function jobPosting({ site, offer }: OfferView): object {
  const { employer, location } = offer;
  const weeks = [...offer.weeks].sort();
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: offer.title,
    // Its readers take it for HTML.
    description: offer.description
      .split(/\r?\n/)
      .map((line) => html`<p>${line}</p>`.text)
      .join(''),
    identifier: { '@type': 'PropertyValue', name: employer.name, value: offer.id },
    url: site.url + offerPath(offer.id, { query: {} }),
    datePosted: offer.publishedAt,
    validThrough: fridayOf(lastWeekOf(offer.weeks)).toISOString(),
    ...(weeks[0] && { jobStartDate: mondayOf(weeks[0]).toISOString().slice(0, 10) }),
    employmentType: 'INTERN',
    industry: offer.sector.name,
    directApply: offer.permalink === undefined,
    hiringOrganization: {
      '@type': 'Organization',
      name: employer.name,
      ...(employer.website !== undefined && { sameAs: employer.website }),
    },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(location.street !== undefined && { streetAddress: location.street }),
        postalCode: location.postcode,
        addressLocality: location.city,
        addressCountry: 'FR',
      },
      ...(!location.isApproximate && {
        geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude },
      }),
    },
    totalJobOpenings: offer.seats.remaining,
  };
}
