import { endpoints, PROBLEMS, problemsOf, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { CALLS, rightBearer, send, type Call, openWorld } from './harness/calls.js';

const NAMES = Object.keys(routes) as EndpointName[];

const world = await openWorld();
const prepared: [string, Call][] = [];
for (const name of NAMES) prepared.push([name, await CALLS[name](world)]);
const calls = Object.fromEntries(prepared);
afterAll(() => world.service.close());

/** Some member of the value, however deep, becomes another value. */
function mutate(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const copy: unknown = structuredClone(value);
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)] ?? 'added';
  Reflect.set(copy as object, key, mutate(Reflect.get(value, key), rest, replacement));
  return copy;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('', ',', '0', '-1', 'null', '2027-W24'),
);
const attempt = fc.record({
  name: fc.constantFrom(...NAMES),
  hasKey: fc.boolean(),
  path: fc.array(fc.nat(12), { maxLength: 3 }),
  replacement: fc.jsonValue({ maxDepth: 2 }),
  query: fc.oneof(
    fc.constant({}),
    fc.dictionary(
      fc.constantFrom('q', 'weeks', 'limit', 'cursor', 'latitude', 'longitude', 'sort', 'key', 'state', 'x'),
      anyText,
    ),
  ),
});

it('whatever is asked, the answer is one that the endpoint declares', async () => {
  await fc.assert(
    fc.asyncProperty(attempt, async ({ name, hasKey, path, replacement, query }) => {
      const call = calls[name] ?? {};
      const changed: Call = {
        ...call,
        query: { ...call.query, ...query },
        ...(call.body !== undefined && { body: mutate(call.body, path, replacement) }),
      };
      const bearer = hasKey ? rightBearer(name, world, call) : undefined;
      const response = await send(world.service, name, changed, { bearer });
      const body = (await response.json()) as { code?: keyof typeof PROBLEMS };
      const { success } = endpoints[name];
      if (response.ok) {
        expect(success.status).toContain(response.status);
        expect(success.body.safeParse(body).error).toBeUndefined();
      } else {
        expect(problemsOf(name)).toContain(body.code);
        expect(body.code).not.toMatch(/^(internal_error|unavailable)$/);
      }
    }),
    { numRuns: 1000 },
  );
}, 120_000);
