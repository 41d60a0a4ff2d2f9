/** Radius of a search around a place, in km: unless told, and the least and the most. */
export const DEFAULT_RADIUS_KM = 20;
export const LEAST_RADIUS_KM = 1;
export const MOST_RADIUS_KM = 100;

/** Offers a page: unless told, and at most. */
export const DEFAULT_PAGE = 20;
export const MOST_A_PAGE = 100;

/** Suggestions for the words typed so far, unless told. */
export const DEFAULT_SUGGESTIONS = 8;

/** Length of the words searched for, and of an employer's name, in UTF-16 code units. */
export const LONGEST_WORDS = 200;
export const LONGEST_EMPLOYER = 150;

/** School years that can be asked for, by the year of their June. */
export const FIRST_SCHOOL_YEAR = 2000;
export const LAST_SCHOOL_YEAR = 2199;
