import { OfferId, type ApplicationInput, type ApplicationState, type Uai } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { StoredSchool } from '../../src/ports/index.js';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import { listPublisherApplications } from '../../src/core/applications/list-publisher-applications.js';
import { removeOffer } from '../../src/core/offers/remove-offer.js';
import { submitApplication } from '../../src/core/applications/submit-application.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { refusal, refusalOf } from './refused.js';
import { anApplication, emailOf, openedWorld, PUBLISHER_ID } from './world.js';

const world = openedWorld();
let keys = 0;

function submit(offerId: OfferId, input: ApplicationInput, key = `key-${(keys += 1)}`) {
  const idempotency = { key, caller: 'ky_one' };
  return submitApplication(world().ports, {
    mode: 'live',
    offerId,
    input,
    idempotency,
    isProofNeeded: false,
  });
}

/** The pointers and codes of what is refused. */
async function misfit(promise: Promise<unknown>): Promise<string[]> {
  const { code, extra } = await refusalOf(promise);
  return [code, ...(extra.errors ?? []).map((error) => `${error.pointer} ${error.code}`)];
}

describe('an application is refused', () => {
  test('when the offer is not there, not online, over, or of the other mode', async () => {
    const { publish, ports, setNow } = world();
    const unknown = OfferId.parse('of_0000000000000000');
    expect(await refusal(submit(unknown, anApplication()))).toBe('offer_not_found');
    expect(await refusal(submit((await publish({ state: 'draft' })).id, anApplication()))).toBe(
      'offer_not_found',
    );
    expect(await refusal(submit((await publish({}, 'test')).id, anApplication()))).toBe('offer_not_found');
    const offer = await publish();
    await removeOffer(ports, { publisherId: PUBLISHER_ID, mode: 'live', remoteId: offer.remoteId });
    expect(await refusal(submit(offer.id, anApplication()))).toBe('offer_not_found');
    const online = await publish();
    setNow(new Date('2027-05-01T08:00:00Z'));
    expect(await refusal(submit(online.id, anApplication()))).toBe('offer_not_found');
  });

  test('when it does not fit the offer', async () => {
    const { publish, setNow } = world();
    const offer = await publish();
    const seconde = anApplication(1, { weeks: ['2027-W20'] });
    seconde.pupil = { ...seconde.pupil, grade: 'seconde', birthDate: '2011-05-04' };
    expect(await misfit(submit(offer.id, seconde))).toEqual([
      'offer_not_applicable',
      '/pupil/grade grade_not_offered',
      '/weeks/0 week_not_offered',
    ]);
    // The Saturday after the first of its two weeks.
    setNow(new Date('2027-04-24T08:00:00Z'));
    expect(await misfit(submit(offer.id, anApplication()))).toEqual([
      'offer_not_applicable',
      '/weeks/0 week_not_offered',
    ]);
    const elsewhere = await publish({ permalink: 'https://verdon.example/stages' });
    expect(await misfit(submit(elsewhere.id, anApplication()))).toEqual([
      'offer_not_applicable',
      '/id apply_elsewhere',
    ]);
  });

  test('when it is wrong in itself', async () => {
    const offer = await world().publish();
    const input = anApplication(1, { weeks: ['2027-W16', '2027-W16'] });
    input.pupil.birthDate = '1990-01-01';
    expect(await misfit(submit(offer.id, input))).toEqual([
      'invalid_request',
      '/pupil/birthDate birth_date_implausible',
      '/weeks too_many_weeks',
      '/weeks repeated',
    ]);
  });

  test('when the pupil has one already, whatever the accents, the case or the site', async () => {
    const offer = await world().publish();
    await world().applyAndVerify(offer.id, 1);
    const { pupil } = anApplication();
    const prove = async (change: Partial<typeof pupil>): Promise<ApplicationState> => {
      const one = await world().apply(offer.id, 1, 'live', { pupil: { ...pupil, ...change } });
      return verifyApplication(world().ports, one);
    };
    const same = { firstName: ' JADÉ ', email: emailOf(1).toUpperCase() };
    expect(await refusal(prove(same))).toBe('already_applied');
    expect((await prove({ firstName: 'Noé' })).status).toBe('submitted');
  });

  test('when every seat is held', async () => {
    const { ports, publish, applyAndVerify } = world();
    const offer = await publish({ seats: { total: 1 } });
    const { id } = await applyAndVerify(offer.id, 1);
    await actAsPublisher(ports, { event: 'accept', publisherId: PUBLISHER_ID, mode: 'live', id });
    expect(await refusal(submit(offer.id, anApplication(2)))).toBe('offer_full');
  });
});

describe('a school', () => {
  const college: StoredSchool = {
    uai: '0350001L' as Uai,
    name: 'Collège Jeanne-Barret',
    kind: 'college',
    city: 'Rennes',
    postcode: '35000',
    priorityEducation: 'rep_plus',
    qpv: 'outside',
  };
  const atSchool = (uai: string, pupil = 1) => {
    const input = anApplication(pupil);
    input.pupil.school = { uai: uai as Uai };
    return input;
  };

  test('is unknown only to a service that knows schools', async () => {
    const { storage, publish } = world();
    const offer = await publish();
    expect((await submit(offer.id, atSchool('0350002M'))).application.status).toBe('unverified');
    await storage.write(({ schools }) => schools.put(college));
    expect(await misfit(submit(offer.id, atSchool('0350002M', 2)))).toEqual([
      'invalid_request',
      '/pupil/school/uai no_such_school',
    ]);
  });

  test('is known by its UAI, where that is written as its name', async () => {
    const { storage, publish } = world();
    await storage.write(({ schools }) => schools.put(college));
    const rep = await publish({ reservedFor: { rep: true } });
    const named = (name: string, pupil: number): ApplicationInput => {
      const input = anApplication(pupil);
      return { ...input, pupil: { ...input.pupil, school: { name } } };
    };
    expect((await submit(rep.id, named('035\u00a00001 l', 1))).application.status).toBe('unverified');
    // One that is in no register is a name like others.
    expect((await submit((await publish()).id, named('0350002M', 2))).application.status).toBe('unverified');
  });

  test('opens the offers that are reserved for it', async () => {
    const { ports, storage, publish } = world();
    await storage.write(({ schools }) => schools.put(college));
    const [rep, qpv, chosen] = [
      await publish({ reservedFor: { rep: true } }),
      await publish({ reservedFor: { qpv: true } }),
      await publish({ reservedFor: { schools: ['0350001L'] } }),
    ];
    expect((await submit(rep.id, atSchool('0350001L'))).application.status).toBe('unverified');
    expect((await submit(chosen.id, atSchool('0350001L'))).application.status).toBe('unverified');
    const reserved = ['offer_not_applicable', '/pupil/school reserved_for_others'];
    expect(await misfit(submit(qpv.id, atSchool('0350001L')))).toEqual(reserved);
    expect(await misfit(submit(rep.id, anApplication(2)))).toEqual(reserved);
    expect(
      (await listPublisherApplications(ports, { publisherId: PUBLISHER_ID, mode: 'live' })).applications,
    ).toEqual([]);
  });
});

test('the weeks of an application are in order, whatever the order they were sent in', async () => {
  const { ports, publish } = world();
  const offer = await publish({ grades: ['seconde'], weeks: ['2027-W24', '2027-W25'] });
  const { pupil } = anApplication();
  const seconde = { pupil: { ...pupil, grade: 'seconde', birthDate: '2011-05-04' } };
  const sent = anApplication(1, { ...seconde, weeks: ['2027-W25', '2027-W24'] });
  const { application, receiptToken } = await submit(offer.id, sent);
  const { weeks } = await getApplication(ports, { id: application.id, receiptToken });
  expect(weeks).toEqual(['2027-W24', '2027-W25']);
});

describe('the same request under the same key', () => {
  test('has one effect and one answer, byte for byte, for 24 hours', async () => {
    const { publish, pass, mails } = world();
    const offer = await publish();
    const first = await submit(offer.id, anApplication(), 'once');
    pass({ hours: 23 });
    const again = await Promise.all([1, 2, 3].map(() => submit(offer.id, anApplication(), 'once')));
    expect(again).toEqual([first, first, first]);
    expect(await mails()).toHaveLength(1);
    pass({ hours: 2 });
    expect(await submit(offer.id, anApplication(), 'once')).not.toEqual(first);
    expect(await mails()).toHaveLength(2);
  });

  test('has one effect when both are sent at once', async () => {
    const offer = await world().publish();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => submit(offer.id, anApplication(), 'once')),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('is an error when it asks something else', async () => {
    const { publish } = world();
    const [offer, other] = [await publish(), await publish()];
    await submit(offer.id, anApplication(), 'once');
    const changed = anApplication(1, { motivation: 'Autre chose.' });
    expect(await refusal(submit(offer.id, changed, 'once'))).toBe('idempotency_mismatch');
    expect(await refusal(submit(other.id, anApplication(), 'once'))).toBe('idempotency_mismatch');
  });

  test('is another one from another caller, and a refusal is not kept', async () => {
    const { ports, publish, mails } = world();
    const offer = await publish();
    await submit(offer.id, anApplication(), 'once');
    const idempotency = { key: 'once', caller: 'ky_two' };
    const input = anApplication(2);
    await submitApplication(ports, {
      ...{ mode: 'live', offerId: offer.id, input, idempotency, isProofNeeded: false },
    });
    expect((await mails()).at(-1)?.to).toBe(emailOf(2));

    const full = await publish({ seats: { total: 1 } });
    const first = await world().applyAndVerify(full.id, 3);
    await actAsPublisher(ports, { event: 'accept', publisherId: PUBLISHER_ID, mode: 'live', id: first.id });
    expect(await refusal(submit(full.id, input, 'late'))).toBe('offer_full');
    await actAsPupil(ports, { event: 'withdraw', ...first });
    expect((await submit(full.id, input, 'late')).application.status).toBe('unverified');
  });
});
