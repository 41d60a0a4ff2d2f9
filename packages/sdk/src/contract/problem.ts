import * as z from 'zod/mini';

interface ProblemDefinition {
  status: number;
  fr: string;
  en: string;
}

/** Everything that can go wrong over HTTP: stable code → status and titles. */
export const PROBLEMS = {
  invalid_request: {
    status: 400,
    fr: 'La demande contient des champs à corriger.',
    en: 'The request has fields to correct.',
  },
  malformed_json: {
    status: 400,
    fr: 'Le corps de la demande n’est pas du JSON valide.',
    en: 'The request body is not valid JSON.',
  },
  invalid_cursor: {
    status: 400,
    fr: 'Ce curseur n’est pas ou plus valable.',
    en: 'This cursor is not, or no longer, valid.',
  },
  idempotency_key_missing: {
    status: 400,
    fr: 'L’en-tête Idempotency-Key est obligatoire.',
    en: 'The Idempotency-Key header is required.',
  },
  proof_missing: {
    status: 400,
    fr: 'Il manque la preuve de travail de cette candidature.',
    en: 'The proof of work of this application is missing.',
  },
  key_missing: { status: 401, fr: 'Il manque une clé d’accès.', en: 'An access key is missing.' },
  key_invalid: {
    status: 401,
    fr: 'Cette clé d’accès est inconnue ou révoquée.',
    en: 'This access key is unknown or revoked.',
  },
  receipt_invalid: {
    status: 401,
    fr: 'Ce reçu n’est pas valable pour cette candidature.',
    en: 'This receipt is not valid for this application.',
  },
  key_not_allowed: {
    status: 403,
    fr: 'Cette clé ne donne pas ce droit.',
    en: 'This key does not grant this right.',
  },
  origin_not_allowed: {
    status: 403,
    fr: 'Cette clé n’est pas autorisée sur ce site.',
    en: 'This key is not allowed on this site.',
  },
  not_found: { status: 404, fr: 'Cette adresse n’existe pas.', en: 'This address does not exist.' },
  offer_not_found: {
    status: 404,
    fr: 'Cette offre n’existe pas ou n’est plus en ligne.',
    en: 'This offer does not exist or is no longer online.',
  },
  application_not_found: {
    status: 404,
    fr: 'Cette candidature n’existe pas.',
    en: 'This application does not exist.',
  },
  place_not_found: { status: 404, fr: 'Cette commune n’existe pas.', en: 'This commune does not exist.' },
  method_not_allowed: {
    status: 405,
    fr: 'Cette adresse ne répond pas à cette méthode.',
    en: 'This address does not answer this method.',
  },
  already_applied: {
    status: 409,
    fr: 'Tu as déjà candidaté à cette offre.',
    en: 'You have already applied to this offer.',
  },
  offer_full: {
    status: 409,
    fr: 'Toutes les places de cette offre sont prises.',
    en: 'All seats of this offer are taken.',
  },
  transition_not_allowed: {
    status: 409,
    fr: 'Cette candidature n’en est plus là.',
    en: 'This application has moved on.',
  },
  link_used: {
    status: 410,
    fr: 'Ce lien a déjà servi ou n’est plus valable.',
    en: 'This link has been used or is no longer valid.',
  },
  payload_too_large: { status: 413, fr: 'La demande est trop volumineuse.', en: 'The request is too large.' },
  uri_too_long: { status: 414, fr: 'L’adresse demandée est trop longue.', en: 'The address is too long.' },
  unsupported_media_type: {
    status: 415,
    fr: 'Le corps de la demande doit être du JSON.',
    en: 'The request body must be JSON.',
  },
  idempotency_mismatch: {
    status: 422,
    fr: 'Cette Idempotency-Key a déjà servi pour une autre demande.',
    en: 'This Idempotency-Key was used for another request.',
  },
  offer_not_applicable: {
    status: 422,
    fr: 'Cette offre ne convient pas à cette candidature.',
    en: 'This offer does not fit this application.',
  },
  proof_invalid: {
    status: 422,
    fr: 'Cette preuve de travail est fausse, trop ancienne ou a déjà servi.',
    en: 'This proof of work is wrong, too old or was used before.',
  },
  code_wrong: { status: 422, fr: 'Ce code n’est pas le bon.', en: 'This code is not right.' },
  code_locked: {
    status: 429,
    fr: 'Trop d’essais : utilise le lien du mail.',
    en: 'Too many tries: use the link in the mail.',
  },
  too_many_requests: {
    status: 429,
    fr: 'Trop de demandes, réessaie dans un moment.',
    en: 'Too many requests, try again in a moment.',
  },
  headers_too_large: {
    status: 431,
    fr: 'L’adresse et les en-têtes de la demande sont trop longs.',
    en: 'The address and the headers of the request are too long.',
  },
  internal_error: { status: 500, fr: 'Le service a rencontré une erreur.', en: 'The service met an error.' },
  unavailable: {
    status: 503,
    fr: 'Le service ne peut pas répondre pour l’instant.',
    en: 'The service cannot answer for now.',
  },
} as const satisfies Record<string, ProblemDefinition>;

export type ProblemCode = keyof typeof PROBLEMS;

/** What can be wrong with one field. */
export const FIELD_ERRORS = {
  required: { fr: 'Ce champ est obligatoire.', en: 'This field is required.' },
  wrong_type: { fr: 'Ce champ n’est pas du bon type.', en: 'This field is of the wrong type.' },
  wrong_format: { fr: 'Ce champ n’est pas au bon format.', en: 'This field is not in the right format.' },
  not_in_list: { fr: 'Cette valeur n’est pas dans la liste.', en: 'This value is not in the list.' },
  too_short: { fr: 'Ce texte ou cette liste est trop court.', en: 'This text or list is too short.' },
  too_long: { fr: 'Ce texte ou cette liste est trop long.', en: 'This text or list is too long.' },
  too_small: { fr: 'Ce nombre est trop petit.', en: 'This number is too small.' },
  too_big: { fr: 'Ce nombre est trop grand.', en: 'This number is too big.' },
  repeated: { fr: 'Une valeur est répétée.', en: 'A value is repeated.' },
  unknown_field: { fr: 'Ce champ n’existe pas.', en: 'This field does not exist.' },
  no_such_week: { fr: 'Cette semaine n’existe pas.', en: 'This week does not exist.' },
  no_such_postcode: { fr: 'Ce code postal n’existe pas.', en: 'This postcode does not exist.' },
  no_such_place: { fr: 'Cette commune n’existe pas.', en: 'This commune does not exist.' },
  no_such_school: { fr: 'Cet établissement est inconnu.', en: 'This school is unknown.' },
  null_island: {
    fr: 'Cette position est au milieu de l’océan.',
    en: 'This position is in the middle of the ocean.',
  },
  grades_mixed: {
    fr: 'Une offre s’adresse au collège ou au lycée, pas aux deux.',
    en: 'An offer is for collège or lycée, not both.',
  },
  week_not_allowed: {
    fr: 'Les stages de ce niveau n’ont pas lieu cette semaine-là.',
    en: 'Internships of this grade do not take place that week.',
  },
  week_not_offered: {
    fr: 'L’offre n’a pas lieu cette semaine-là.',
    en: 'The offer does not take place that week.',
  },
  too_many_weeks: {
    fr: 'Il y a trop de semaines pour ce niveau.',
    en: 'There are too many weeks for this grade.',
  },
  grade_not_offered: { fr: 'L’offre n’est pas pour ce niveau.', en: 'The offer is not for this grade.' },
  reserved_for_others: {
    fr: 'L’offre est réservée à d’autres établissements.',
    en: 'The offer is reserved for other schools.',
  },
  apply_elsewhere: {
    fr: 'Les candidatures à cette offre se font sur le site du diffuseur.',
    en: 'Applications to this offer are made on the publisher’s site.',
  },
  contact_missing: {
    fr: 'Sans lien pour candidater, il faut une adresse e-mail de contact.',
    en: 'Without a link to apply, a contact e-mail is needed.',
  },
  ends_before_start: { fr: 'La journée finit avant de commencer.', en: 'The day ends before it starts.' },
  break_outside_day: { fr: 'La pause est hors de la journée.', en: 'The break is outside the day.' },
  break_missing: {
    fr: 'Il faut 30 minutes de pause après 4 h 30 de travail.',
    en: 'A break of 30 minutes is due after 4.5 hours of work.',
  },
  day_too_long: {
    fr: 'La journée dépasse la durée légale : 7 h, 6 h avant 15 ans.',
    en: 'The day is longer than the law allows: 7 h, 6 h under 15.',
  },
  too_early: { fr: 'Pas de travail avant 6 h.', en: 'No work before 6:00.' },
  too_late: {
    fr: 'Pas de travail après 20 h avant 16 ans, 22 h ensuite.',
    en: 'No work after 20:00 under 16, 22:00 above.',
  },
  rest_too_short: {
    fr: 'Le repos de nuit est trop court : 14 h avant 16 ans, 12 h ensuite.',
    en: 'The night’s rest is too short: 14 h under 16, 12 h above.',
  },
  week_too_long: { fr: 'La semaine dépasse 35 h.', en: 'The week is longer than 35 h.' },
  days_off_missing: {
    fr: 'Il faut deux jours de repos qui se suivent.',
    en: 'Two consecutive days off are due.',
  },
  birth_date_implausible: {
    fr: 'Cette date de naissance n’est pas celle d’un élève de ce niveau.',
    en: 'This birth date is not that of a pupil of this grade.',
  },
} as const satisfies Record<string, { fr: string; en: string }>;

export type FieldErrorCode = keyof typeof FIELD_ERRORS;

/** One field to correct. */
export const FieldError = z.object({
  /** Where the field was sent. */
  in: z.enum(['body', 'query', 'path', 'header']),
  /** JSON pointer (RFC 6901) to the field, `/pupil/email`. */
  pointer: z.string(),
  code: z.enum(Object.keys(FIELD_ERRORS) as [FieldErrorCode, ...FieldErrorCode[]]),
  titles: z.object({ fr: z.string(), en: z.string() }),
});
export type FieldError = z.infer<typeof FieldError>;

/** An error, as RFC 9457 `application/problem+json`. */
export const Problem = z.object({
  /** `urn:1eleve1stage:problem:` and the code. */
  type: z.string(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  status: z.number(),
  /** French title. */
  title: z.string(),
  titles: z.object({ fr: z.string(), en: z.string() }),
  /** What to quote to the service's team. */
  requestId: z.string(),
  errors: z.optional(z.array(FieldError)),
  /** With `code_wrong`: tries left. */
  triesLeft: z.optional(z.number()),
});
export type Problem = z.infer<typeof Problem>;
