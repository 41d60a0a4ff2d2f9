import * as z from 'zod/mini';

/** Errors of one field, by their code. */
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
  not_own_name: {
    fr: 'Ce nom d’employeur n’est pas l’un des vôtres : demandez à l’équipe du service de l’ajouter.',
    en: 'This employer’s name is not one of yours: ask the service’s team to add it.',
  },
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
  address_stopped: {
    fr: 'Cette adresse ne veut plus recevoir nos mails. Le lien pour changer d’avis est dans le dernier.',
    en: 'This address wants no more mail from us. The link to undo that is in the last one.',
  },
  contact_unreachable: {
    fr: 'La structure ne veut plus recevoir nos mails : cette offre ne prend plus de candidatures.',
    en: 'The host wants no more mail from us: this offer takes no more applications.',
  },
  contact_missing: {
    fr: 'Sans lien pour candidater, il faut une adresse e-mail de contact.',
    en: 'Without a link to apply, a contact e-mail is needed.',
  },
  ends_before_start: { fr: 'La journée finit avant de commencer.', en: 'The day ends before it starts.' },
  break_outside_day: { fr: 'La pause est hors de la journée.', en: 'The break is outside the day.' },
  break_missing: {
    fr: 'Il faut 30 minutes de pause dès que la présence atteint 4 h 30.',
    en: 'A break of 30 minutes is due as soon as presence reaches 4.5 hours.',
  },
  day_too_long: {
    fr: 'La journée dépasse 7 h de présence, pause du repas non comptée.',
    en: 'The day is longer than 7 hours of presence, the meal break not counted.',
  },
  too_early: { fr: 'Un stage ne commence jamais avant 6 h.', en: 'No internship starts before 6:00.' },
  too_late: { fr: 'Un stage ne finit jamais après 20 h.', en: 'No internship ends after 20:00.' },
  rest_too_short: {
    fr: 'Il faut 14 h de repos entre deux journées.',
    en: 'Between two days, 14 hours of rest are due.',
  },
  week_too_long: {
    fr: 'La semaine dépasse 35 h de présence, pauses des repas non comptées.',
    en: 'The week is longer than 35 hours of presence, meal breaks not counted.',
  },
  days_off_missing: {
    fr: 'Il faut deux jours de repos qui se suivent.',
    en: 'Two consecutive days off are due.',
  },
  day_not_ahead: {
    fr: 'Ce jour doit venir après aujourd’hui, et d’ici un an.',
    en: 'This day must come after today, and within a year.',
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
