import type { Place } from '../contract/index.js';
import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf, QueryOf } from '../contract/endpoint-types.js';
import type { PublicEndpointName } from '../contract/routes.js';

/** Communes of France. */
export class Places extends Resource<PublicEndpointName> {
  /**
   * Communes by the beginning of their name or postcode, most populous first; accents and hyphens do
   * not matter.
   *
   * @example
   * const { places } = await client.places.suggest({ q: 'renn' });
   */
  suggest(query: QueryOf<'places.suggest'>, options: CallOptions = {}): Promise<AnswerOf<'places.suggest'>> {
    return this.call('places.suggest', { query, ...options });
  }

  /**
   * One commune.
   *
   * @param code INSEE code, `35238`
   * @throws ProblemError `place_not_found`
   * @example
   * const { name } = await client.places.get('35238');
   */
  get(code: string, options: CallOptions = {}): Promise<Place> {
    return this.call('places.get', { params: { code }, ...options });
  }
}

/** Collèges and lycées. */
export class Schools extends Resource<PublicEndpointName> {
  /**
   * Schools by name, city or UAI.
   *
   * @example
   * const { schools } = await client.schools.suggest({ q: 'chateaubriand' });
   */
  suggest(
    query: QueryOf<'schools.suggest'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'schools.suggest'>> {
    return this.call('schools.suggest', { query, ...options });
  }
}

/** The 51 sectors of activity. */
export class Sectors extends Resource<PublicEndpointName> {
  /**
   * All sectors, in the official order.
   *
   * @example
   * const { sectors } = await client.sectors.list();
   */
  list(options: CallOptions = {}): Promise<AnswerOf<'sectors.list'>> {
    return this.call('sectors.list', options);
  }
}

/** The calendar of internships. */
export class Weeks extends Resource<PublicEndpointName> {
  /**
   * The weeks in which a grade may still do its internship, this school year and the next.
   *
   * @throws ProblemError `invalid_request`
   * @example
   * const { weeks } = await client.weeks.list({ grade: 'seconde' });
   */
  list(query: QueryOf<'weeks.list'>, options: CallOptions = {}): Promise<AnswerOf<'weeks.list'>> {
    return this.call('weeks.list', { query, ...options });
  }
}
