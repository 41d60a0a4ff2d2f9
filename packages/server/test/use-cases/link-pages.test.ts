import { describe, expect, test } from 'vitest';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import { hideOffer } from '../../src/core/moderation/hide-offer.js';
import { browserOf } from './browser.js';
import {
  emailOf,
  EMPLOYER,
  openedWorld,
  PUBLISHER_ID,
  REPRESENTATIVE,
  tokenIn,
  type Applied,
} from './world.js';

const world = openedWorld();

const by = { publisherId: PUBLISHER_ID, mode: 'live' } as const;
const browser = () => browserOf(world());

const DAY = { start: '09:00', end: '16:00', break: { start: '12:00', end: '13:00' } };
const OFFER = {
  contact: { name: 'Nadia Verdon', email: EMPLOYER, phone: '02 99 00 00 00' },
  schedule: { monday: DAY, tuesday: DAY, wednesday: DAY },
};

interface Links extends Applied {
  answer: string;
  verify: string;
  withdraw: string;
}

/** An application that its employer may answer, and the links mailed so far. */
async function applied(): Promise<Links> {
  const { id } = await world().publish(OFFER);
  const one = await world().applyAndVerify(id);
  const code = (await world().mailTo(emailOf(1))).text;
  const answer = tokenIn((await world().mailTo(EMPLOYER)).text, 'answer');
  return { ...one, answer, verify: tokenIn(code, 'verify'), withdraw: tokenIn(code, 'withdraw') };
}

async function accepted(): Promise<Links & { confirm: string }> {
  const links = await applied();
  await actAsPublisher(world().ports, { event: 'accept', ...by, id: links.id });
  return { ...links, confirm: tokenIn((await world().mailTo(emailOf(1))).text, 'confirm') };
}

const statusOf = async (one: Applied) => (await getApplication(world().ports, one)).status;

describe('a link that acted', () => {
  test('true to its words 13.4: shows nothing of what it just erased', async () => {
    const { withdraw } = await applied();
    const { page } = await browser().press('withdraw', { act: 'withdraw', token: withdraw });
    expect(page).toContain('Toutes les informations de cette candidature sont effacées.');
    expect(page).not.toContain('Jade');
  });

  test('true to its words 13.4: shows the employer the application, the answer, when, and what is next', async () => {
    const { answer } = await applied();
    const { press } = browser();
    await press('answer', { act: 'accept', token: answer });
    await press('answer', { act: 'tell', token: answer });
    world().pass({ hours: 24 * 20 });
    const { status, page } = await press('answer', { act: 'open', token: answer });
    expect(status).toBe(200);
    for (const told of [
      ...['Candidature acceptée', 'acceptée le 10 mars 2027', 'Jade Martin, 3e', '3e B'],
      ...['Collège Jeanne-Barret', 'comment on fabrique', 'du 19 au 23 avril 2027'],
    ]) {
      expect(page).toContain(told);
    }
    // Whom to reach is told once the pupil took the seat.
    for (const kept of [emailOf(1), REPRESENTATIVE]) expect(page).not.toContain(kept);
    expect([...page.matchAll(/<button>([^<]+)/g)].map(([, words]) => words)).toEqual(['Annuler ce stage…']);
  });

  test('true to its words 13.4: shows the employer who comes, once the pupil took the seat', async () => {
    const links = await accepted();
    await actAsPupil(world().ports, { event: 'confirm', ...links });
    const { page } = await browser().press('answer', { act: 'open', token: links.answer });
    for (const told of [emailOf(1), REPRESENTATIVE, 'Collège Jeanne-Barret', 'convention de stage', '<ol>'])
      expect(page).toContain(told);
  });

  test('true to its words 13.4: shows a refusal as it was written, to the employer and to the pupil', async () => {
    const { answer, verify, withdraw } = await applied();
    const { press } = browser();
    const reason = 'Nous sommes en travaux.';
    await press('answer', { act: 'reject', token: answer, reason });
    await press('answer', { act: 'tell', token: answer });
    const { status, page } = await press('answer', { act: 'open', token: answer });
    expect(status).toBe(200);
    for (const told of ['refusée le 10 mars 2027', reason]) expect(page).toContain(told);
    expect((await press('verify', { act: 'verify', token: verify })).page).toContain(reason);
    // It was written to the pupil, and this link may be a parent's.
    expect((await press('withdraw', { act: 'open', token: withdraw })).page).not.toContain(reason);
  });

  test('true to its words 13.4: shows the pupil the host’s contact, address, hours and the days as a file', async () => {
    const { confirm, id, withdraw } = await accepted();
    const { press } = browser();
    const before = [
      await press('confirm', { act: 'open', token: confirm }),
      await press('withdraw', { act: 'open', token: withdraw }),
      await press('confirm', { act: 'calendar', token: confirm }),
    ];
    for (const { page } of before) expect(page).not.toMatch(/Nadia|02 99|BEGIN:VCALENDAR/);
    await press('confirm', { act: 'confirm', token: confirm });
    world().pass({ hours: 24 * 60 });
    for (const [purpose, token] of [
      ['confirm', confirm],
      ['withdraw', withdraw],
    ] as const) {
      const { status, page } = await press(purpose, { act: 'open', token });
      expect(status).toBe(200);
      for (const told of ['Nadia Verdon', EMPLOYER, '02 99 00 00 00', '3 rue du Port, 35000 Rennes'])
        expect(page).toContain(told);
      expect(page).toContain(
        'lundi, mardi, mercredi\u00a0: 9\u00a0h\u00a0à 12\u00a0h et 13\u00a0h\u00a0à 16\u00a0h',
      );
      const { headers, page: file } = await press(purpose, { act: 'calendar', token });
      expect(headers.get('content-type')).toContain('text/calendar');
      expect(headers.get('content-disposition')).toBe('attachment; filename="stage.ics"');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(file).toContain(`UID:${id}-2027-04-19@stages.example`);
    }
  });

  test('true to its words 13.4: gives the employer no file of the family’s', async () => {
    const links = await accepted();
    await actAsPupil(world().ports, { event: 'confirm', ...links });
    const { page } = await browser().press('answer', { act: 'calendar', token: links.answer });
    expect(page).not.toContain('BEGIN:VCALENDAR');
  });

  test('true to its words 13.4: says that an application is erased, and shows nobody', async () => {
    const { answer, verify, id } = await applied();
    await actAsPublisher(world().ports, { event: 'reject', ...by, id, reason: 'Complet cette semaine-là.' });
    world().pass({ hours: 24 * 91 });
    await runMaintenance({ ...world().ports, keyUses: world().ports.keyUses });
    for (const [purpose, token] of [
      ['answer', answer],
      ['verify', verify],
    ] as const) {
      const { status, page } = await browser().press(purpose, { act: 'open', token });
      expect([status, page.includes('Le reste de cette candidature est effacé')]).toEqual([410, true]);
      expect(page).not.toMatch(/Jade|Martin|fabrique|Complet/);
    }
  });

  test('true to its words 13.4: takes no yes to weeks that have passed', async () => {
    const links = await applied();
    world().pass({ hours: 24 * 55 });
    const { press } = browser();
    expect((await press('answer', { act: 'open', token: links.answer })).page).not.toContain('ask-accept');
    await press('answer', { act: 'accept', token: links.answer });
    expect(await statusOf(links)).not.toBe('accepted');
  });
});

describe('an offer that was taken down', () => {
  test('true to its words 13.4: its links tell no employer of a pupil, and no pupil of a contact', async () => {
    const { ports } = world();
    const links = await accepted();
    await actAsPupil(ports, { event: 'confirm', ...links });
    const { offerId } = (await ports.storage.read.applications.get(links.id)) ?? {};
    if (!offerId) throw new Error('No application');
    await hideOffer(ports, { id: offerId, reason: 'Des frais sont demandés.', by: 'equipe' });
    const { press } = browser();
    const employer = await press('answer', { act: 'open', token: links.answer });
    expect([employer.status, employer.page.includes('Cette offre a été retirée')]).toEqual([410, true]);
    expect(employer.page).not.toMatch(/Jade|famille/);
    for (const act of ['open', 'calendar']) {
      const { page } = await press('confirm', { act, token: links.confirm });
      expect(page).toContain('a retiré cette offre');
      expect(page).not.toMatch(/Nadia|02 99|BEGIN:VCALENDAR/);
    }
    await press('withdraw', { act: 'withdraw', token: links.withdraw });
    expect(await statusOf(links)).toBe('withdrawn');
  });
});

describe('before it acts', () => {
  test('audited 13.15: the employer’s page asks, with the words the pupil will read, and a way back that keeps them', async () => {
    const links = await applied();
    const { press } = browser();
    const reason = 'Nous sommes en travaux.';
    expect((await press('answer', { act: 'open', token: links.answer })).page).toContain(
      'value="ask-accept"',
    );
    for (const [act, question] of [
      ['ask-accept', 'Accepter cette candidature\u00a0?'],
      ['ask-reject', 'Refuser cette candidature\u00a0?'],
    ] as const) {
      const { status, page } = await press('answer', { act, token: links.answer, reason });
      expect(status).toBe(200);
      expect(page).toContain(`<h1 tabindex="-1" autofocus>${question}</h1>`);
      expect(page).toContain(`name="act" value="${act.slice(4)}"`);
      expect(page).toContain('name="act" value="open"');
    }
    expect(await statusOf(links)).toBe('read');
    const back = await press('answer', { act: 'open', token: links.answer, reason });
    expect(back.page).toMatch(new RegExp(`<textarea[^>]*>\\n?${reason}</textarea\\s*>`));
    expect(await world().mails()).toHaveLength(3);
  });

  test('audited 13.15: the pupil is asked before the seat is taken or given back, and before all is erased', async () => {
    const links = await accepted();
    const { press } = browser();
    for (const [purpose, act, question] of [
      ['confirm', 'ask-confirm', 'Tu prends la place'],
      ['confirm', 'ask-withdraw', 'Tu rends la place'],
      ['withdraw', 'ask-withdraw', 'Retirer la candidature et tout effacer'],
    ] as const) {
      const { page } = await press(purpose, {
        act,
        token: purpose === 'confirm' ? links.confirm : links.withdraw,
      });
      expect(page).toContain(`<h1 tabindex="-1" autofocus>${question}\u00a0?</h1>`);
    }
    expect(await statusOf(links)).toBe('accepted');
  });

  test.each([
    ['answer', 'accept', 'Candidature acceptée', 1],
    ['withdraw', 'withdraw', 'Candidature retirée', 1],
  ] as const)(
    'audited 13.15: pressed twice at once, %s acts once, and both presses read what stands',
    async (purpose, act, title, letters) => {
      const links = await applied();
      const before = (await world().storage.read.outbox.list(99)).map(({ id }) => id);
      const presses = [1, 2, 3].map(() => browser().press(purpose, { act, token: links[purpose] }));
      for (const { page } of await Promise.all(presses)) {
        expect(page).toContain(title);
        expect(page).not.toContain('Ce lien a déjà servi');
      }
      const caused = (await world().storage.read.outbox.list(99)).filter(({ id }) => !before.includes(id));
      expect(caused).toHaveLength(letters);
    },
  );
});
