import type { EndpointName, ProblemCode } from '@1eleve1stage/sdk/contract';
import type { MiddlewareHandler } from 'hono';
import { SECURITY_SIGNS, type SecurityEvent, type SecuritySign } from '../../ports/index.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpContext, HttpEnvironment } from './environment.js';
import { networkReader } from './network.js';

/** Endpoints that show a publisher what pupils wrote. */
const ENDPOINT_SIGNS: Partial<Record<EndpointName, SecuritySign>> = {
  'publisher.applications.list': 'applications_listed',
  'publisher.applications.read': 'application_opened',
  'publisher.applications.open': 'application_opened',
  'publisher.applications.accept': 'application_accepted',
  'publisher.applications.reject': 'application_rejected',
  'publisher.applications.rejectSeveral': 'application_rejected',
  'publisher.applications.transfer': 'application_transferred',
  'publisher.applications.cancel': 'application_cancelled',
  'publisher.applications.undo': 'application_undone',
};

/** Tells the security stream what a request was refused for, or what it opened. */
export function securityLog(ports: Ports, proxyHops: number): MiddlewareHandler<HttpEnvironment> {
  const networkOf = networkReader(ports.secret, proxyHops);
  return async (c, next) => {
    await next();
    const sign = signOfRefusal(c) ?? signOfSuccess(c);
    if (!sign) return;
    ports.events.tell({ ...sign, network: networkOf(c), requestId: c.get('requestId') });
  };
}

function signOfRefusal(c: HttpContext): SecurityEvent | undefined {
  const refusal = c.error ?? c.get('refusal');
  const { code, extra } = refusal instanceof Refusal ? refusal : {};
  const sign = code && isSign(code) ? code : c.res.status === 429 && 'too_many_requests';
  return sign ? { sign, ...ofCaller(extra?.caller ?? c.get('asked')?.caller) } : undefined;
}

function signOfSuccess(c: HttpContext): SecurityEvent | undefined {
  const opened = c.get('opened');
  if (opened) return opened;
  const asked = c.get('asked');
  const sign = asked && ENDPOINT_SIGNS[asked.name];
  if (!sign || c.res.status >= 400) return undefined;
  const application = /\/(ap_[\da-z]{16})\b/.exec(c.req.path)?.[1];
  return { sign, ...ofCaller(asked.caller), ...(application && { application }) };
}

function isSign(code: ProblemCode): code is ProblemCode & SecuritySign {
  return (SECURITY_SIGNS as readonly string[]).includes(code);
}

/** Whoever shows a key; others have none. */
function ofCaller(caller: unknown): Pick<SecurityEvent, 'key' | 'publisher'> {
  if (typeof caller !== 'object' || caller === null || !('id' in caller && 'publisherId' in caller))
    return {};
  return { key: String(caller.id), publisher: String(caller.publisherId) };
}
