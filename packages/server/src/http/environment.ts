import type { IncomingMessage } from 'node:http';
import type { Context, Hono } from 'hono';

/** What a request carries along while it is answered. */
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
  };
}

export type HttpApp = Hono<HttpEnvironment>;
export type HttpContext = Context<HttpEnvironment>;
