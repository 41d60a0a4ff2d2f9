import { afterAll, expect, it } from 'vitest';
import { hashMailbox } from '../src/core/mail/rules/mailbox.js';
import { openFormAt, postForm, typed } from './harness/forms.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const secret = await service.createKey('secret', 'live');

it('nothing lost 12.11: says that somebody wants no mail at the pupil’s address, or as the host', async () => {
  const stop = (email: string) =>
    service.ports.storage.write(({ mailboxes }) =>
      mailboxes.stop(hashMailbox(service.ports.secret, email), service.ports.now()),
    );
  const offerId = (await publish(service, secret.secret)).id;
  const { action, hidden } = await openFormAt(service, `/s/offers/${offerId}/apply`);
  const fields = typed();
  await stop(fields['email'] ?? '');
  const refused = await postForm(service, action, { ...fields, ...hidden });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Cette adresse ne veut plus recevoir nos mails.');

  const contact = { name: 'Inès Verdon', email: 'sans.lettres@ateliers-verdon.example' };
  const closed = (await publish(service, secret.secret, { contact })).id;
  await stop(contact.email);
  const form = await openFormAt(service, `/s/offers/${closed}/apply`);
  const answer = await postForm(service, form.action, { ...typed(), ...form.hidden });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Cette offre n’est plus en ligne');
});
