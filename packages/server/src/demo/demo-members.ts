import { addMember } from '../core/members/add-member.js';
import type { Ports } from '../ports/ports.js';

/** An organisation of the demonstration, and who enters its space. Invented, as their addresses. */
export interface DemoOrganisation {
  /** As it publishes. */
  publisher: string;
  /** The owner first. */
  emails: readonly [owner: string, ...others: string[]];
}

export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  { publisher: 'Ateliers Verdon', emails: ['ines@verdon.example', 'karim@verdon.example'] },
  { publisher: 'Commune de Saint-Grégoire', emails: ['sophie@commune.example'] },
];

/** Who moderates in the demonstration. */
export const DEMO_MODERATOR = 'claire@relecture.example';

/** Makes the people of an organisation its members; those who are stay so. */
export async function seedMembers(ports: Ports, { publisher, emails }: DemoOrganisation): Promise<void> {
  for (const [index, email] of emails.entries())
    await addMember(ports, { publisher, email, role: index === 0 ? 'owner' : 'member' });
}
