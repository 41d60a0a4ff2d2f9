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
  request_unreadable: {
    status: 400,
    fr: 'Cette demande n’est pas du HTTP que nous lisons : son adresse ou ses en-têtes sont mal écrits.',
    en: 'This request is no HTTP that we read: its address or its headers are badly written.',
  },
  malformed_json: {
    status: 400,
    fr: 'Le corps de la demande n’est pas du JSON valide.',
    en: 'The request body is not valid JSON.',
  },
  body_incomplete: {
    status: 400,
    fr: 'Le corps de la demande n’est pas arrivé en entier.',
    en: 'The request body did not arrive whole.',
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
  organisation_waits: {
    status: 403,
    fr: 'Votre structure n’est pas encore acceptée : une clé d’essai seulement.',
    en: 'Your organisation is not approved yet: a test key alone.',
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
  site_not_found: {
    status: 404,
    fr: 'Ce lieu n’est plus dans la liste.',
    en: 'This site is not on the list any more.',
  },
  key_not_found: {
    status: 404,
    fr: 'Cette clé n’existe pas ou n’est plus active.',
    en: 'This key does not exist or is no longer active.',
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
  offer_not_published: {
    status: 409,
    fr: 'Cette offre n’est pas publiée.',
    en: 'This offer is not published.',
  },
  remote_id_taken: {
    status: 409,
    fr: 'Une autre offre porte déjà cet identifiant.',
    en: 'Another offer has this identifier already.',
  },
  too_many_sites: {
    status: 409,
    fr: 'Ce compte a déjà trop de lieux.',
    en: 'This account has too many sites already.',
  },
  too_many_keys: {
    status: 409,
    fr: 'Ce compte a déjà trop de clés.',
    en: 'This account has too many keys already.',
  },
  too_many_offers: {
    status: 409,
    fr: 'Une structure que nous n’avons pas encore relue garde cinquante offres au plus, offres retirées comprises.',
    en: 'An organisation that we have not reviewed yet keeps fifty offers at most, removed ones included.',
  },
  too_many_drafts: {
    status: 409,
    fr: 'Une structure garde cinquante brouillons au plus : finissez-en un, ou jetez-en un.',
    en: 'An organisation keeps fifty drafts at most: finish one, or throw one away.',
  },
  transition_not_allowed: {
    status: 409,
    fr: 'Cette candidature n’en est plus là.',
    en: 'This application has moved on.',
  },
  offer_damaged: {
    status: 409,
    fr: 'Cette offre est abîmée dans nos fichiers : publiez-la de nouveau.',
    en: 'This offer is damaged in our files: publish it again.',
  },
  application_damaged: {
    status: 409,
    fr: 'Cette candidature est abîmée dans nos fichiers : elle peut seulement être retirée.',
    en: 'This application is damaged in our files: it can only be withdrawn.',
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
  unsupported_encoding: {
    status: 415,
    fr: 'Le corps de la demande est compressé (Content-Encoding) : envoyez-le tel quel.',
    en: 'The request body is compressed (Content-Encoding): send it as it is.',
  },
  unsupported_charset: {
    status: 415,
    fr: 'Le corps de la demande doit être écrit en UTF-8.',
    en: 'The request body must be written in UTF-8.',
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
