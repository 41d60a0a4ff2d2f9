import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { HttpEnvironment } from './environment.js';

/**
 * Names each request and logs one line about it: the route's pattern and never the address, which may
 * carry words or a key; no IP address, no header.
 */
export function requestLog(logger: Logger): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    await next();
    // To look at the headers of an answer costs more than to send it.
    if (!c.get('isNamed')) c.res.headers.set('x-request-id', requestId);
    if (!logger.isLevelEnabled('info')) return;
    logger.info(
      {
        requestId,
        method: c.req.method,
        route: routePath(c, -1),
        status: c.res.status,
        ms: Math.round((performance.now() - started) * 100) / 100,
      },
      'request',
    );
  };
}
