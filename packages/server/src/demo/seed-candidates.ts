import { APPLICATION_STATUSES, ApplicationInput, type ApplicationId } from '@1eleve1stage/sdk/contract';
import { toAct } from '../core/applications/acts/act.js';
import { ACTS } from '../core/applications/acts/acts.js';
import { actAsPupil } from '../core/applications/act-on-application.js';
import { meetDeadline } from '../core/applications/meet-deadline.js';
import { submitApplication, type Submitted } from '../core/applications/submit-application.js';
import { actOnCandidate, openCandidate } from '../core/candidates/act-on-candidate.js';
import type { StoredOffer } from '../ports/index.js';
import type { Ports } from '../ports/ports.js';
import { DEMO_PUPILS, type DemoAct, type DemoPupil } from './demo-pupils.js';

const DAY = 86_400_000;
const STATUSES = APPLICATION_STATUSES;

/** Gives an organisation its candidates, unless it has some, by the use cases that everybody's go through. */
export async function seedCandidates(ports: Ports, publisher: string): Promise<void> {
  const { accounts, applications, members, offers } = ports.storage.read;
  const publisherId = (await accounts.listPublishers()).find(({ name }) => name === publisher)?.id;
  if (publisherId === undefined) return;
  if ((await applications.countWith(publisherId, 'live', { statuses: STATUSES })) > 0) return;
  const personId = (await members.membersOf(publisherId))[0]?.personId ?? '';
  // What nobody did is no security event.
  const quiet = { ...ports, events: { tell: () => undefined } };
  for (const offer of await offers.list(publisherId, 'live', { limit: 100 }))
    for (const pupil of DEMO_PUPILS.filter((one) => one.offer === offer.remoteId))
      await live(quiet, { publisherId, personId, offer, pupil });
}

interface Scene {
  publisherId: string;
  personId: string;
  offer: StoredOffer;
  pupil: DemoPupil;
}

/** Lives through what a pupil and an employer did, each at its day, and what time did since. */
async function live(ports: Ports, scene: Scene): Promise<void> {
  const now = ports.now();
  const after = (days: number): Ports => {
    const moment = new Date(now.getTime() - Math.max(0, scene.pupil.daysAgo - days) * DAY);
    return { ...ports, now: () => moment };
  };
  const submitted = await apply(after(0), scene);
  for (const [index, act] of scene.pupil.then.entries()) await does(after(index + 1), scene, submitted, act);
  await passTime(ports, submitted.application.id);
}

async function apply(ports: Ports, { offer, pupil }: Scene): Promise<Submitted> {
  const submitted = await submitApplication(ports, {
    ...{ mode: 'live', offerId: offer.id, isProofNeeded: false },
    input: toInput(pupil, offer, ports.now()),
    idempotency: { key: `demo-${pupil.name.join('-')}`, caller: 'demonstration' },
  });
  // Nobody reads the letter with the code.
  await ports.storage.write(async (stores) => {
    const application = await stores.applications.get(submitted.application.id);
    if (application) await ACTS.verify(await toAct(ports, stores, application));
  });
  return submitted;
}

function toInput({ name, motivation }: DemoPupil, offer: StoredOffer, now: Date): ApplicationInput {
  const [firstName, lastName] = name;
  const address = firstName
    .normalize('NFD')
    .replaceAll(/\P{ASCII}/gu, '')
    .toLowerCase();
  return ApplicationInput.parse({
    pupil: {
      ...{ firstName, lastName, email: `${address}@eleve.example`, phone: '06 12 34 56 78' },
      ...{ grade: 'troisieme', className: '3e B', school: { name: 'Collège Jeanne Barret, Rennes' } },
      birthDate: `${now.getUTCFullYear() - 14}-03-14`,
    },
    weeks: offer.content.weeks.slice(0, 1),
    motivation,
    legalRepresentative: {
      ...{ name: `Claude ${lastName}`, email: `famille.${address}@famille.example`, phone: '06 98 76 54 32' },
    },
  });
}

async function does(
  ports: Ports,
  { publisherId, personId }: Scene,
  { application: { id }, receiptToken }: Submitted,
  act: DemoAct,
): Promise<void> {
  const at = { publisherId, personId, id };
  switch (act) {
    case 'open':
      return openCandidate(ports, at);
    case 'accept':
      await actOnCandidate(ports, { ...at, act: 'accept' });
      await actOnCandidate(ports, { ...at, act: 'tell' });
      return;
    case 'reject': {
      const reason =
        'Nous avons reçu plus de demandes que de places. Merci pour votre lettre, et bonne recherche.';
      await actOnCandidate(ports, { ...at, act: 'reject', reason });
      await actOnCandidate(ports, { ...at, act: 'tell' });
      return;
    }
    default:
      await actAsPupil(ports, { id, receiptToken, event: act });
  }
}

/** Reminds and ends what has waited, each at its time. */
async function passTime(ports: Ports, id: ApplicationId): Promise<void> {
  const now = ports.now();
  for (;;) {
    const dueAt = (await ports.storage.read.applications.get(id))?.dueAt;
    if (!dueAt || dueAt > now) return;
    await meetDeadline({ ...ports, now: () => dueAt }, id, dueAt);
  }
}
