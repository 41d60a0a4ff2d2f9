/** Why whoever runs the service may keep what pupils write (GDPR, article 6). */
export const LEGAL_BASES = ['public-task', 'legitimate-interests', 'consent'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Who runs the service, as its pages say it. What is not told is not claimed. */
export interface Operator {
  name?: string;
  /** Where whoever reads the pages writes to, and where reports of offers are told of. */
  email?: string;
  /** On one line, as on an envelope. */
  address?: string;
  phone?: string;
  /** Who answers for what is published. */
  director?: string;
  /** The data protection officer: a name, an e-mail address, or both. */
  dataProtection?: string;
  legalBasis?: LegalBasis;
  /** Who keeps the machines: name, address, telephone. */
  hosting?: string;
}
