import { describe, expect, test } from 'vitest';
import { sendDigests } from '../../src/jobs/send-digests.js';
import { actOnCandidate, openCandidate } from '../../src/core/candidates/act-on-candidate.js';
import { setFirstReading } from '../../src/core/candidates/set-first-reading.js';
import { stopLetters } from '../../src/core/mail/stop-letters.js';
import { addMember } from '../../src/core/members/add-member.js';
import { readOwnMail, setOwnMail } from '../../src/core/members/set-own-mail.js';
import { removeMember } from '../../src/core/members/remove-member.js';
import type { MailboxMessage } from '../../src/core/applications/letters/read-mailbox.js';
import { anApplication, openedWorld, PUBLISHER_ID, START } from './world.js';

const world = openedWorld();

const SOPHIE = 'sophie@trois-epis.example';
const WAITING = '1 élève attend votre réponse';
const WEEK = 'Vos stages cette semaine';

async function member(email = SOPHIE): Promise<{ publisherId: string; personId: string; email: string }> {
  await addMember(world().ports, { publisher: PUBLISHER_ID, email, role: 'owner' });
  const people = await world().storage.read.members.membersOf(PUBLISHER_ID);
  const personId = people.find(({ person }) => person.contact?.email === email)?.personId ?? '';
  return { publisherId: PUBLISHER_ID, personId, email };
}

/** Rounds of the job at a moment, of two services at once. */
async function roundAt(moment: string): Promise<void> {
  const now = new Date(moment);
  world().setNow(now);
  await Promise.all([sendDigests(world().ports, now), sendDigests(world().ports, now)]);
}

/** Letters to her since, taken out of the outbox as if they had left. */
async function left(): Promise<MailboxMessage[]> {
  const { storage } = world();
  const mails = (await world().mails()).filter(({ to }) => to === SOPHIE);
  await storage.write(async ({ outbox }) => {
    for (const { id, kind } of await outbox.list(1000)) if (kind === 'digest') await outbox.remove(id);
  });
  return mails;
}
const subjects = async () =>
  (await left()).map(({ subject }) => subject).filter((subject) => !subject.startsWith('Vous avez dit'));

// Wednesday 10 March 2027.
const day = (date: number, clock = '08:00'): string =>
  `2027-${date > 31 ? '04' : '03'}-${String(date > 31 ? date - 31 : date).padStart(2, '0')}T${clock}:00Z`;

describe('a member', () => {
  test('is told each working day, once, while somebody waits: their words and weeks, one link, no name', async () => {
    await member();
    const offer = await world().publish();
    await world().applyAndVerify(offer.id, 1);
    await roundAt(day(10, '12:00'));
    await roundAt(day(10, '13:00'));
    const [mail, ...others] = await left();
    expect([mail?.subject, others]).toEqual([WAITING, []]);
    expect(mail?.text).toContain('comment on fabrique');
    expect(mail?.text).toContain('15 jours, jusqu’au 25 mars 2027');
    expect(mail?.text).not.toContain('Jade');
    const links = mail?.text.match(/https?:\/\/\S+/g) ?? [];
    expect(links.map((link) => new URL(link).pathname)).toEqual([
      '/publisher/candidates',
      '/s/data',
      '/mail/stop',
    ]);
    // Before eight, at night and on a Saturday nobody is told.
    for (const moment of [day(11, '06:30'), day(11, '19:30'), day(13), day(14)]) await roundAt(moment);
    expect(await subjects()).toEqual([]);
    await roundAt(day(12));
    await roundAt(day(15));
    expect(await subjects()).toEqual([WAITING, WAITING]);
  });

  test('is named nobody even once somebody opened who applies, nor where the organisation reads at once', async () => {
    const { personId } = await member();
    const { id: offer } = await world().publish();
    const { pupil } = anApplication(1);
    const motivation = `${pupil.firstName} ${pupil.lastName} : j’aime voir comment on fabrique.`;
    const { id } = await world().applyAndVerify(offer, 1, { motivation });
    await openCandidate(world().ports, { publisherId: PUBLISHER_ID, personId, id });
    await setFirstReading(world().ports, { publisherId: PUBLISHER_ID, by: personId, isBlind: false });
    await roundAt(day(10, '12:00'));
    const [mail] = await left();
    expect(mail?.text).toContain('[...] [...] : j’aime voir');
    for (const name of [pupil.firstName, pupil.lastName]) expect(mail?.text).not.toContain(name);
  });

  test('is told of those alone whom somebody may read, and how many others there are', async () => {
    await member();
    const [down, up] = [await world().publish(), await world().publish({ seats: { total: 9 } })];
    await world().crowd(down.id, 6);
    const erased = await world().applyAndVerify(up.id, 7);
    await world().storage.write(async ({ applications, offers }) => {
      await applications.erase(erased.id, START);
      await offers.hide(down.id, { at: START, reason: 'Signalée' });
    });
    await roundAt(day(10, '12:00'));
    expect(await subjects()).toEqual([]);
    // Those whose time ends later are read all the same.
    for (const pupil of [8, 9, 10, 11, 12, 13, 14]) await world().applyAndVerify(up.id, pupil);
    await roundAt(day(11));
    const [mail] = await left();
    expect(mail?.subject).toBe('7 élèves attendent votre réponse');
    expect([mail?.text.match(/comment on fabrique/g)?.length, mail?.text.includes('Et 2 autres.')]).toEqual([
      5,
      true,
    ]);
  });

  test('whose letter waited until nobody does is not written to', async () => {
    const { personId } = await member();
    const { id } = await world().applyAndVerify((await world().publish()).id, 1);
    await roundAt(day(10, '12:00'));
    const reason = 'Toutes nos places sont prises.';
    await actOnCandidate(world().ports, { publisherId: PUBLISHER_ID, personId, id, act: 'reject', reason });
    expect((await subjects()).filter((subject) => subject === WAITING)).toEqual([]);
  });

  test('is told on Mondays where it stands, and no more after four quiet weeks, until somebody waits', async () => {
    const { personId } = await member();
    const offer = await world().publish({ weeks: ['2027-W20'] });
    const mondays = [15, 22, 29, 36, 43, 50];
    const told: string[][] = [];
    for (const monday of mondays) {
      await roundAt(day(monday));
      await roundAt(day(monday + 1));
      told.push(await subjects());
    }
    expect(told).toEqual([[WEEK], [WEEK], [WEEK], [WEEK], [], []]);
    const { id } = await world().applyAndVerify(offer.id, 1, { weeks: ['2027-W20'] });
    await roundAt(day(52));
    await actOnCandidate(world().ports, {
      publisherId: PUBLISHER_ID,
      personId,
      id,
      act: 'reject',
      reason: 'Complet.',
    });
    await left();
    await roundAt(day(57));
    expect(await subjects()).toEqual([WEEK]);
  });

  test('of an organisation of which there is nothing to tell is left alone', async () => {
    await member();
    await roundAt(day(15));
    expect(await subjects()).toEqual([]);
  });

  test('stops one kind with the link of a mail, and has it again from their own page, in their language', async () => {
    const one = await member();
    await world().applyAndVerify((await world().publish()).id, 1);
    await roundAt(day(10, '12:00'));
    const [mail] = await left();
    const token = /sort=waiting#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    await stopLetters(world().ports, { token, act: 'stop', sort: 'waiting' });
    expect((await readOwnMail(world().ports, one)).wanted).toEqual(['week']);
    await roundAt(day(11));
    expect(await subjects()).toEqual([]);
    await roundAt(day(15));
    // Monday's says so, of whoever does not want the other.
    expect(await subjects()).toEqual([WAITING]);
    await setOwnMail(world().ports, one, { wanted: ['waiting'], language: 'en' });
    await roundAt(day(16));
    expect(await subjects()).toEqual(['1 pupil is waiting for your answer']);
    await setOwnMail(world().ports, one, { wanted: [], language: 'fr' });
    await roundAt(day(17));
    await roundAt(day(22));
    expect(await subjects()).toEqual([]);
  });

  test('who was taken out before the letter left is not written to', async () => {
    await member();
    await member('karim@trois-epis.example');
    await world().applyAndVerify((await world().publish()).id, 1);
    await roundAt(day(10, '12:00'));
    await removeMember(world().ports, { publisher: PUBLISHER_ID, email: SOPHIE });
    expect(await subjects()).toEqual([]);
  });
});
