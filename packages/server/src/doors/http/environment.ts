import type { IncomingMessage } from 'node:http';
import type { EndpointName } from '@1eleve1stage/sdk/contract';
import type { Context, Hono } from 'hono';
import type { SecurityEvent } from '../../ports/index.js';
import type { Refusal } from '../../core/base/refusal.js';

/** Values that a request carries along while it is answered. */
export interface HttpEnvironment {
  Bindings: {
    /** The request as node read it; absent where none came over a socket. */
    incoming?: Pick<IncomingMessage, 'socket'>;
  };
  Variables: {
    /** Also the `x-request-id` of the answer. */
    requestId: string;
    /** True when the answer carries it already. */
    isNamed?: boolean;
    /** The endpoint of the API that is asked, and who asks, once that is known. */
    asked?: { name: EndpointName; caller: unknown };
    /** Why it is refused, where a page says so itself. */
    refusal?: Refusal;
    /** The event of a page that showed an application, or acted on it. */
    opened?: Pick<SecurityEvent, 'sign' | 'publisher' | 'application'>;
  };
}

export type HttpApp = Hono<HttpEnvironment>;
export type HttpContext = Context<HttpEnvironment>;
