import { PASSKEYS_PATH } from '../../src/doors/publisher/account/passkeys-page.js';
import { COPY_SCRIPT_PATH } from '../../src/doors/publisher/keys/copyable.js';
import { PUBLISHER_STYLE_PATH } from '../../src/doors/publisher/layout.js';
import { PASSKEY_SCRIPT_PATH } from '../../src/doors/publisher/parts/passkey-form.js';
import { SITE_ROWS } from './site-rows.js';
import { deskForm, deskPage, everyone, FORGED, form, page, type Row } from './access-callers.js';
import { CANDIDATE_ROWS } from './candidate-rows.js';

const IN = { ...everyone('303 /publisher'), 'ended session': 200, nobody: 200 } as const;

const OUT_OF_SIGN_UP = { 'ended session': '303 /signup', nobody: '303 /signup' } as const;

/** A form to open a space, with nothing in it: who has one may open another. */
const OPENING = { ...everyone(422), ...{ 'ended session': 401, nobody: 401 }, ...FORGED } as const;

/** Where who is of several organisations chooses; who is of none is told so. */
const CHOOSING_OUT = '303 /signin?next=%2Fpublisher%2Forganisations';

const CONFIRM_OUT = '303 /signin?next=%2Fpublisher%2Fconfirm';

/** Each route of the door, by method and path; `:id` is a candidate of the first organisation, an offer or a key of it. */
export const ROWS: Record<string, Row> = {
  [`GET ${PUBLISHER_STYLE_PATH}`]: { outcomes: everyone(200) },
  'GET /signin': { outcomes: IN },
  'POST /signin': {
    fields: { email: 'nobody' },
    outcomes: { ...everyone(422), 'owner, by a form of another site': 403 },
  },
  'GET /signin/code': { outcomes: everyone('303 /signin') },
  'POST /signin/code': {
    fields: { code: '000000' },
    outcomes: { ...everyone(410), 'owner, by a form of another site': 403 },
  },
  'GET /signin/link': { outcomes: everyone(200) },
  'POST /signin/link': {
    fields: { token: 'none' },
    outcomes: { ...everyone(410), 'owner, by a form of another site': 403 },
  },
  'POST /signout': { outcomes: { ...everyone('303 /signin'), ...FORGED } },
  'GET /signup': { outcomes: { ...everyone('303 /signup/organisation'), 'ended session': 200, nobody: 200 } },
  'POST /signup': {
    fields: { email: 'nobody' },
    outcomes: { ...everyone(422), 'owner, by a form of another site': 403 },
  },
  'GET /signup/organisation': { outcomes: { ...everyone(200), ...OUT_OF_SIGN_UP } },
  'POST /signup/organisation': { outcomes: OPENING },
  'GET /signup/you': { outcomes: everyone('303 /signup/organisation') },
  'POST /signup/you': { outcomes: OPENING },
  'GET /publisher': { outcomes: page('/publisher', 200) },
  ...CANDIDATE_ROWS,
  'GET /publisher/offers': { outcomes: page('/publisher/offers', 200) },
  'GET /publisher/offers/:id': { outcomes: page('/publisher/offers/:id', 404) },
  'GET /publisher/offers/new': { outcomes: page('/publisher/offers/new', 200) },
  'POST /publisher/offers/new': {
    fields: { step: '1', title: 'Ébéniste', sees: 'Le rabot, la colle.', do: 'later' },
    outcomes: form('303 /publisher/offers', '303 /publisher/offers'),
  },
  'POST /publisher/offers/drafts': {
    fields: { draft: 'od_0000000000000000' },
    outcomes: form('303 /publisher/offers', '303 /publisher/offers'),
  },
  'GET /publisher/offers/import': { outcomes: page('/publisher/offers/import', 200) },
  'GET /publisher/offers/template.csv': {
    outcomes: {
      ...page('/publisher/offers/template.csv', 200),
      ...{ 'ended session': '303 /signin?next=%2Fpublisher', nobody: '303 /signin?next=%2Fpublisher' },
    },
  },
  'POST /publisher/offers/import': { isUpload: true, outcomes: form(422, 422) },
  'GET /publisher/offers/:id/edit': { outcomes: page('/publisher/offers/:id/edit', 404) },
  'POST /publisher/offers/:id/edit': {
    fields: { step: '1', title: 'Ébéniste', description: 'Le rabot, la colle.', sector: 's24' },
    outcomes: form(409, 404),
  },
  'GET /publisher/offers/:id/published': { outcomes: page('/publisher/offers/:id/published', 404) },
  'POST /publisher/offers/:id/pause': {
    fields: { until: '2027-01-04' },
    outcomes: form('303 /publisher/offers/:id', 404),
  },
  'POST /publisher/offers/:id/state': {
    fields: { state: 'published' },
    outcomes: form('303 /publisher/offers/:id', 404),
  },
  'POST /publisher/offers/:id/copy': {
    fields: { as: 'renew' },
    outcomes: form('303 /publisher/offers/another', 404),
  },
  'POST /publisher/offers/:id/remove': { outcomes: form('303 /publisher/offers', 404) },
  'GET /publisher/team': { outcomes: page('/publisher/team', 200) },
  'POST /publisher/team/invite': {
    fields: { email: 'nobody', role: 'member' },
    outcomes: { ...form(422, 422), member: 403 },
  },
  'POST /publisher/team/role': {
    fields: { person: 'pe_0000000000000000', role: 'member' },
    outcomes: { ...form('303 /publisher/team', '303 /publisher/team'), member: 403 },
  },
  'POST /publisher/team/remove': {
    fields: { person: 'pe_0000000000000000' },
    outcomes: { ...form('303 /publisher/team', '303 /publisher/team'), member: 403 },
  },
  'POST /publisher/team/withdraw': {
    fields: { invitation: 'none' },
    outcomes: { ...form('303 /publisher/team', '303 /publisher/team'), member: 403 },
  },
  'GET /publisher/reading': { outcomes: page('/publisher/reading', 200) },
  'POST /publisher/reading': {
    fields: { reading: 'blind' },
    outcomes: { ...form('303 /publisher/reading', '303 /publisher/reading'), member: 403 },
  },
  'GET /publisher/refusals': { outcomes: page('/publisher/refusals', 200) },
  'POST /publisher/refusals': {
    fields: { sentence: 'Le fournil est en travaux : revenez l’an prochain.' },
    outcomes: form('303 /publisher/refusals', '303 /publisher/refusals'),
  },
  'GET /publisher/notifications': { outcomes: page('/publisher/notifications', 200) },
  'POST /publisher/notifications': {
    fields: { waiting: 'yes', language: 'en' },
    outcomes: form('303 /publisher/notifications?saved=1', '303 /publisher/notifications?saved=1'),
  },
  'POST /publisher/confirm': {
    fields: { next: '/publisher/team' },
    outcomes: form('303 /signin/code', '303 /signin/code'),
  },
  'GET /publisher/invitation': {
    outcomes: { ...page('/publisher/invitation', 200), 'of none': 200, 'removed member': 200 },
  },
  'POST /publisher/invitation': {
    fields: { organisation: 'pb_0000000000000000', answer: 'decline' },
    outcomes: {
      ...form('303 /publisher', '303 /publisher'),
      ...{ 'of none': '303 /publisher', 'removed member': '303 /publisher' },
    },
  },
  'GET /publisher/organisations': {
    outcomes: {
      ...everyone(200),
      ...{ 'of none': '303 /publisher', 'removed member': '303 /publisher' },
      ...{ 'ended session': CHOOSING_OUT, nobody: CHOOSING_OUT },
    },
  },
  'POST /publisher/organisations': {
    fields: { organisation: 'pb_0000000000000000' },
    outcomes: { ...everyone('303 /publisher'), ...{ 'ended session': 401, nobody: 401 }, ...FORGED },
  },
  'GET /publisher/organisation': {
    outcomes: {
      ...page('/publisher/organisation', '303 /publisher/account'),
      ...{ owner: '303 /publisher/account', member: 403 },
      'owner, by a form of another site': '303 /publisher/account',
      'owner, by a form without the token of the session': '303 /publisher/account',
    },
  },
  'POST /publisher/organisation': {
    outcomes: { ...form('303 /publisher/account', '303 /publisher/account'), member: 403 },
  },
  ...SITE_ROWS,
  [`GET ${COPY_SCRIPT_PATH}`]: { outcomes: everyone(200) },
  'GET /publisher/keys': { outcomes: page('/publisher/keys', 200) },
  'POST /publisher/keys': {
    fields: { name: 'Site', kind: 'publishable', site: 'verdon.example', mode: 'live' },
    outcomes: { ...form('303 /publisher/keys/another', '303 /publisher/keys/another'), member: 403 },
  },
  'GET /publisher/embed': { outcomes: page('/publisher/embed', 200) },
  'GET /publisher/keys/:id': { outcomes: page('/publisher/keys/:id', 404) },
  'POST /publisher/keys/:id/sites': {
    fields: { site: 'verdon.example' },
    outcomes: { ...form('303 /publisher/keys/:id', 404), member: 403 },
  },
  'POST /publisher/keys/:id/revoke': {
    outcomes: { ...form('303 /publisher/keys', 404), member: 403 },
  },
  [`GET ${PASSKEY_SCRIPT_PATH}`]: { outcomes: everyone(200) },
  'POST /signin/passkey': {
    fields: { answer: '{}' },
    outcomes: { ...everyone(422), 'owner, by a form of another site': 403 },
  },
  // Of one who has none.
  'GET /publisher/confirm': {
    outcomes: {
      ...everyone('303 /publisher'),
      ...{ 'of none': 403, 'removed member': 403 },
      ...{ 'ended session': CONFIRM_OUT, nobody: CONFIRM_OUT },
    },
  },
  [`GET ${PASSKEYS_PATH}`]: { outcomes: page(PASSKEYS_PATH, 200) },
  [`POST ${PASSKEYS_PATH}`]: { fields: { answer: '{}' }, outcomes: form(422, 422) },
  [`POST ${PASSKEYS_PATH}/remove`]: {
    fields: { passkey: 'none' },
    outcomes: form(`303 ${PASSKEYS_PATH}`, `303 ${PASSKEYS_PATH}`),
  },
  'GET /publisher/account': { outcomes: page('/publisher/account', 200) },
  'POST /publisher/account/sessions': {
    fields: { session: 'se_0000000000000000' },
    outcomes: form('303 /publisher/account', '303 /publisher/account'),
  },
  'POST /moderation/signout': {
    outcomes: {
      ...everyone('303 /signin?next=/moderation'),
      'owner, by a form of another site': 403,
    },
    moderators: { done: '303 /signin?next=/moderation', forged: 403 },
  },
  'GET /moderation': deskPage('/moderation'),
  'GET /moderation/organisations/:id': deskPage('/moderation/organisations/:id'),
  'POST /moderation/organisations/:id': {
    fields: { decision: 'approve', version: 'of another day' },
    ...deskForm(409),
  },
  'GET /moderation/offers/:id': deskPage('/moderation/offers/:id'),
  'POST /moderation/offers/:id': {
    fields: { decision: 'approve', version: 'of another day' },
    ...deskForm(409),
  },
  'GET /moderation/account': deskPage('/moderation/account'),
  'POST /moderation/account/sessions': {
    fields: { session: 'se_0000000000000000' },
    ...deskForm('303 /moderation/account'),
  },
};
