import { APPLICATION_STATUSES } from '@1eleve1stage/sdk/contract';
import { Counter } from 'prom-client';
import type { Storage, Stores } from '../ports/index.js';
import type { Registers } from './registers.js';

/** The same storage, which counts what becomes of applications, once it is kept. */
export function countApplications(registers: Registers, storage: Storage): Storage {
  const applications = new Counter({
    name: 'stages_applications_total',
    help: 'Applications that came to a status, or were erased.',
    labelNames: ['event'],
    registers,
  });
  // A rate is told from the first one on.
  for (const event of [...APPLICATION_STATUSES, 'erased']) applications.inc({ event }, 0);
  return {
    ...storage,
    async write(work, how) {
      let events: [event: string, count: number][] = [];
      const result = await storage.write((stores) => {
        // What a run did that was undone has not happened.
        events = [];
        return work({ ...stores, applications: noting(stores.applications, events) });
      }, how);
      for (const [event, count] of events) applications.inc({ event }, count);
      return result;
    },
  };
}

function noting(
  store: Stores['applications'],
  events: [event: string, count: number][],
): Stores['applications'] {
  return {
    ...store,
    async add(application, secrets) {
      const isAdded = await store.add(application, secrets);
      if (isAdded) events.push([application.status, 1]);
      return isAdded;
    },
    async update(id, from, change) {
      const isMoved = await store.update(id, from, change);
      if (isMoved && change.status !== undefined && change.status !== from) events.push([change.status, 1]);
      return isMoved;
    },
    async erase(id, now) {
      await store.erase(id, now);
      events.push(['erased', 1]);
    },
    async eraseBefore(limits, now, limit) {
      const count = await store.eraseBefore(limits, now, limit);
      events.push(['erased', count]);
      return count;
    },
  };
}
