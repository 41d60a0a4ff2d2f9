import { form, page, type Row } from './access-callers.js';

/** A place that is right. */
export const PLACE = { name: 'Atelier', postcode: '35000', city: 'Rennes' };

/** Routes of the places where an organisation hosts: its owners change them. */
export const SITE_ROWS: Record<string, Row> = {
  'GET /publisher/sites': { outcomes: page('/publisher/sites', 200) },
  'GET /publisher/sites/new': { outcomes: { ...page('/publisher/sites/new', 200), member: 403 } },
  'POST /publisher/sites/new': { outcomes: { ...form(422, 422), member: 403 } },
  'GET /publisher/sites/:id': { outcomes: { ...page('/publisher/sites/:id', 404), member: 403 } },
  'POST /publisher/sites/:id': {
    fields: PLACE,
    outcomes: { ...form('303 /publisher/sites', 404), member: 403 },
  },
  'POST /publisher/sites/:id/remove': {
    outcomes: { ...form('303 /publisher/sites', 404), member: 403 },
  },
};
