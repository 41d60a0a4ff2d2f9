import type { PRIORITY_EDUCATION, QPV_SITUATIONS, School, Uai } from '@1eleve1stage/sdk/contract';

export interface StoredSchool extends School {
  priorityEducation: (typeof PRIORITY_EDUCATION)[number];
  qpv: (typeof QPV_SITUATIONS)[number];
}

/** The national register of schools, as far as it was imported. */
export interface Schools {
  get(uai: Uai): Promise<StoredSchool | undefined>;
  /** Schools by the beginning of words of their name or city, or by UAI; accents and case ignored. */
  suggest(q: string, limit: number): Promise<StoredSchool[]>;
  /** Inserts the school or replaces it whole. */
  put(school: StoredSchool): Promise<void>;
  count(): Promise<number>;
}
