import { nameForItsPeople } from '../../core/accounts/name-to-bear.js';
import { findVisitor, type Visitor } from '../../core/members/find-visitor.js';
import type { Publisher } from '../../ports/index.js';
import type { HttpContext } from '../http/environment.js';
import { openScene, visitorName, type PublisherDoor } from './door.js';
import type { OwnScene } from './scene.js';

/** Somebody who entered, of an organisation or not. */
export interface Entering {
  visitor: Visitor;
  /** The organisation they are in; absent until one is chosen. */
  publisher: Publisher | undefined;
  scene: OwnScene;
}

/** Undefined where nobody entered. */
export async function findEntering(door: PublisherDoor, c: HttpContext): Promise<Entering | undefined> {
  const { ports, cookies } = door;
  const visitor = await findVisitor(ports, cookies.read(c, 'session'));
  if (!visitor) return undefined;
  const { membership, memberships, formToken } = visitor;
  const publisher = membership && (await ports.storage.read.accounts.getPublisher(membership.publisherId));
  const organisation = publisher && {
    ...{ id: publisher.id, name: nameForItsPeople(publisher) },
    isOneOfSeveral: memberships.length > 1,
  };
  const shown = {
    ...{ name: visitorName(visitor), formToken, doors: [], waiting: 0 },
    ...(organisation && { organisation }),
  };
  return { visitor, publisher, scene: { ...openScene(door, c), visitor: shown } };
}
