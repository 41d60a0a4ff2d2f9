import type { World } from './calls.js';

/** All that the publisher's account holds, and all the mail: the same before and after what is refused. */
export async function snapshotOf({ service, secret }: World): Promise<unknown> {
  const { publisher } = service.client(secret.secret);
  const { accounts, outbox } = service.ports.storage.read;
  const [offers, applications, mail, keys] = await Promise.all([
    publisher.offers.list({ limit: 100 }),
    publisher.applications.list({ limit: 100 }),
    outbox.list(10_000),
    accounts.listKeys(),
  ]);
  return { offers, applications, mail: mail.length, keys };
}
