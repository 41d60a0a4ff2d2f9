import type { Accounts, DeclaredOrganisation, Publisher } from '../../ports/index.js';

/**
 * The name that an organisation bears from the moment it is approved: as it declared it, with its town where another
 * bears that, with its identifier where the town is no help either.
 */
export async function nameToBear(
  accounts: Pick<Accounts, 'listPublishers'>,
  { id, declared: { name, city } }: { id: string; declared: DeclaredOrganisation },
): Promise<string> {
  const others = (await accounts.listPublishers()).filter((one) => one.id !== id);
  const isFree = (wanted: string): boolean => !others.some((one) => one.name === wanted);
  return [name, `${name} (${city})`].find(isFree) ?? provisionalName(name, id);
}

/** A name that nobody else can bear, until somebody looked at who asks for it. */
export function provisionalName(name: string, id: string): string {
  return `${name} (${id})`;
}

/** An organisation as its own people know it. */
export function nameForItsPeople({ name, review }: Pick<Publisher, 'name' | 'review'>): string {
  return review && review.state !== 'approved' ? review.declared.name : name;
}
