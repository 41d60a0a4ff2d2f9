import type { Visitor } from '../../core/members/find-visitor.js';
import { nameOf } from '../../core/members/list-acts.js';
import { browserName } from '../../core/members/rules/browser-name.js';
import type { OfferTables } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import type { Cookies } from '../http/cookies.js';
import type { HttpContext } from '../http/environment.js';
import type { NetworkOf } from '../http/network.js';
import { sendPage } from '../pages/send-page.js';
import type { Site } from '../pages/site.js';
import { visitorLanguage } from '../pages/visitor-language.js';
import type { Scene } from './scene.js';

/** All that the pages of the people who host are served with. */
export interface PublisherDoor {
  ports: Ports;
  site: Site;
  cookies: Cookies;
  networkOf: NetworkOf;
  tables: OfferTables;
}

/** The scene of a page that anybody may open. */
export function openScene({ site }: PublisherDoor, c: HttpContext): Scene {
  return { site, lang: visitorLanguage(c) };
}

/** The browser that asks, in words that many share. */
export function browserOf(c: HttpContext): string {
  return browserName(c.req.header('user-agent') ?? '');
}

/** Sends a page of a space: kept nowhere, framed nowhere, and nothing in it becomes script. */
export function sendOwn(
  page: string,
  how: { status?: number; retryAfter?: number; isScripted?: boolean; isFraming?: boolean } = {},
): Response {
  return sendPage(page, { ...how, isTyped: true });
}

/** A person as the header names them: by name, or by address until it is known. */
export function visitorName({ person: { contact } }: Visitor): string {
  return contact ? nameOf(contact) : '';
}
