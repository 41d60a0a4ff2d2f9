import { Uai } from '@1eleve1stage/sdk/contract';
import { readableNumber } from '@1eleve1stage/sdk/rules';
import { describe, expect, test } from 'vitest';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import type { MailboxMessage } from '../../src/core/applications/letters/read-mailbox.js';
import {
  anApplication,
  emailOf,
  EMPLOYER,
  openedWorld,
  PUBLISHER_ID,
  REPRESENTATIVE,
  type Applied,
} from './world.js';

const world = openedWorld();

const by = { publisherId: PUBLISHER_ID, mode: 'live' } as const;

const HOURS = { start: '09:00', end: '17:00', break: { start: '12:00', end: '13:00' } };
const OFFER = {
  contact: { name: 'Nadia Verdon', email: EMPLOYER, phone: '02 99 00 00 00' },
  schedule: { monday: HOURS, tuesday: HOURS, thursday: HOURS, friday: { start: '09:00', end: '12:00' } },
  lunchBreak: 'Cantine au rez-de-chaussée, 4 € le repas.',
};

/** Applies to an offer and is accepted. */
async function accepted(offer: object = OFFER, change: object = {}): Promise<Applied> {
  const { ports, publish, applyAndVerify } = world();
  const { id } = await publish(offer);
  const applied = await applyAndVerify(id, 1, change);
  await actAsPublisher(ports, { event: 'accept', ...by, id: applied.id });
  return applied;
}

async function confirmed(offer: object = OFFER, change: object = {}): Promise<Applied> {
  const applied = await accepted(offer, change);
  await actAsPupil(world().ports, { event: 'confirm', ...applied });
  return applied;
}

const both = ({ text, html }: MailboxMessage): string => text + html;

describe('once the seat is taken', () => {
  test('true to its words 13.4: the employer reads the school, its town and its code, the class, dates, hours and the family', async () => {
    const uai = Uai.parse('0350001L');
    await world().storage.write(({ schools }) =>
      schools.put({
        uai,
        name: 'Collège des Exemples',
        kind: 'college',
        city: 'Fougères',
        postcode: '35300',
        priorityEducation: 'none',
        qpv: 'outside',
      }),
    );
    await world().prove(EMPLOYER);
    const { pupil } = anApplication();
    await confirmed(OFFER, { pupil: { ...pupil, school: { uai } } });
    const { text, html } = await world().mailTo(EMPLOYER);
    for (const told of [
      ...['Collège des Exemples, 35300 Fougères', '0350001L', '3e B', 'Jade Martin'],
      ...['du 19 au 23 avril 2027', 'lundi, mardi : 9\u00a0h\u00a0à 12\u00a0h et 13\u00a0h\u00a0à 17\u00a0h'],
      ...['Camille Martin', REPRESENTATIVE, '06'],
      ...['convention de stage', 'responsable légal', '/mail/answer#'],
    ]) {
      expect(text).toContain(told);
    }
    expect(html).toContain('<ol');
  });

  test('true to its words 13.4: a school that no register knows is named as the pupil wrote it', async () => {
    await world().prove(EMPLOYER);
    await confirmed();
    expect((await world().mailTo(EMPLOYER)).text).toContain('Établissement : Collège Jeanne-Barret');
  });

  test('true to its words 13.4: the pupil gets the host’s contact, address, dates, hours, what is next, and the days as a file', async () => {
    const { id } = await confirmed();
    const mail = await world().mailTo(emailOf(1));
    for (const told of [
      ...['Nadia Verdon', EMPLOYER, '02 99 00 00 00', '3 rue du Port, 35000 Rennes'],
      ...['du 19 au 23 avril 2027', 'vendredi : 9\u00a0h\u00a0à 12\u00a0h', 'Cantine'],
      ...['convention', 'collège', '/mail/confirm#', readableNumber(id)],
    ]) {
      expect(mail.text).toContain(told);
    }
    const [file] = mail.attachments ?? [];
    expect([file?.name, file?.type]).toEqual(['stage.ics', 'text/calendar; charset=utf-8; method=PUBLISH']);
    const days = file?.content.match(/^DTSTART;TZID=Europe\/Paris:.*$/gm);
    expect(days?.map((line) => line.trim().slice(-15))).toEqual([
      '20270419T090000',
      '20270420T090000',
      '20270422T090000',
      '20270423T090000',
    ]);
    expect(file?.content).toContain(`UID:${id}-2027-04-19@stages.example`);
    // Read again, it is the same file, and no event is there twice.
    expect((await world().mailTo(emailOf(1))).attachments).toEqual(mail.attachments);
  });

  test('true to its words 13.4: without hours the days are whole, and two weeks are two events', async () => {
    const { pupil } = anApplication();
    await confirmed(
      { grades: ['seconde'], weeks: ['2027-W24', '2027-W25'] },
      { pupil: { ...pupil, grade: 'seconde' }, weeks: ['2027-W24', '2027-W25'] },
    );
    const [file] = (await world().mailTo(emailOf(1))).attachments ?? [];
    expect(file?.content.match(/^DT(START|END);VALUE=DATE:\d{8}/gm)).toEqual([
      'DTSTART;VALUE=DATE:20270614',
      'DTEND;VALUE=DATE:20270619',
      'DTSTART;VALUE=DATE:20270621',
      'DTEND;VALUE=DATE:20270626',
    ]);
  });

  test('true to its words 13.4: the contact is told to the family once the seat is taken, to nobody before', async () => {
    const applied = await accepted();
    await world().prove(REPRESENTATIVE);
    const before = (await world().mails()).filter(({ to }) => to !== EMPLOYER);
    expect(before.map(both).join()).not.toMatch(new RegExp(`Nadia|${EMPLOYER}|02 99`));
    await actAsPupil(world().ports, { event: 'confirm', ...applied });
    for (const reader of [emailOf(1), REPRESENTATIVE]) {
      expect((await world().mailTo(reader)).text).toContain('Nadia Verdon');
    }
  });
});

const toRepresentative = async (): Promise<MailboxMessage[]> =>
  (await world().mails()).filter(({ to }) => to === REPRESENTATIVE);

describe('the legal representative', () => {
  test('true to its words 13.4: is told of a yes, that the seat is the pupil’s to take, and until when', async () => {
    await world().prove(REPRESENTATIVE);
    await accepted();
    const { subject, text } = await world().mailTo(REPRESENTATIVE);
    expect(subject).toBe('Une place de stage est gardée pour Jade');
    for (const told of ['Place gardée jusqu’au : 25 mars 2027', 'Ateliers Verdon', '/mail/withdraw#'])
      expect(text).toContain(told);
    expect(text).not.toMatch(/\b(tu|ton|ta|tes)\b/i);
    expect(text).toContain('/mail/stop#');
  });

  test('true to its words 13.4: is told that the seat is taken, and what there is to sign', async () => {
    await world().prove(REPRESENTATIVE);
    await confirmed();
    const { subject, text } = await world().mailTo(REPRESENTATIVE);
    expect(subject).toBe('Le stage de Jade est confirmé');
    for (const told of ['signée avant le premier jour', 'Nadia Verdon', '3 rue du Port', '/mail/stop#'])
      expect(text).toContain(told);
    expect(text).not.toMatch(/\b(tu|ton|ta|tes)\b/i);
  });

  test('true to its words 13.4: reads no name and no contact while nothing came back from the address', async () => {
    const applied = await accepted();
    const before = await toRepresentative();
    await actAsPupil(world().ports, { event: 'confirm', ...applied });
    const after = await toRepresentative();
    // That a seat is held is no longer so.
    expect(after.map(({ subject }) => subject)).not.toContain('Une place de stage est gardée');
    const letters = [...before, ...after.slice(1)];
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Une candidature à un stage d’observation',
      'Une place de stage est gardée',
      'Un stage d’observation est confirmé',
    ]);
    expect(letters.map(both).join()).not.toMatch(/Jade|Verdon|rue du Port|02 99/);
  });
});
