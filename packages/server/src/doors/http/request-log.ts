import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { HttpEnvironment } from './environment.js';

/** A request that was answered, as far as others are told of it. */
export interface Answered {
  method: string;
  /** The pattern of the route, never the address. */
  route: string;
  status: number;
  /** From its first line to its answer. */
  ms: number;
}

/**
 * Names each request and logs one line about it: the route's pattern and never the address, which may
 * carry words or a key; no IP address, no header.
 *
 * @param tell told of each, too
 */
export function requestLog(
  logger: Logger,
  tell?: (request: Answered) => void,
): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    await next();
    // To look at the headers of an answer costs more than to send it.
    if (!c.get('isNamed')) c.res.headers.set('x-request-id', requestId);
    const isLogged = logger.isLevelEnabled('info');
    if (!isLogged && !tell) return;
    const answered = {
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round((performance.now() - started) * 100) / 100,
    };
    tell?.(answered);
    if (isLogged) logger.info({ requestId, ...answered }, 'request');
  };
}
