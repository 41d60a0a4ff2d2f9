import { endpoints, PROBLEMS, problemsOf, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../src/doors/api/openapi/document.js';
import { openTestService, URL_OF_SERVICE } from './harness/test-service.js';

const NAMES = Object.keys(routes) as EndpointName[];

const service = await openTestService();
afterAll(() => service.close());
const document = (await (await service.request('/openapi.json')).json()) as OpenApiDocument;

it('is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate({ ...document });
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

it('says where the service is', () => {
  expect(document.servers).toEqual([{ url: URL_OF_SERVICE }]);
});

it('has no reference to a shape it does not describe', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to ?? '');
  const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((to) => !known.includes(to))).toEqual([]);
});

describe.each(NAMES)('%s', (name) => {
  it('is described with its parameters, its success and all its problems', () => {
    const { path, method } = routes[name];
    const operation = document.paths[path]?.[method.toLowerCase()];
    expect(operation?.operationId).toBe(name);
    const declared: {
      params?: { shape: object };
      query?: { shape: object };
      success: { status: readonly number[] };
    } = endpoints[name];
    const parameters = [declared.params, declared.query].flatMap((schema) =>
      Object.keys(schema?.shape ?? {}),
    );
    const named = operation?.parameters.filter(({ in: place }) => place !== 'header').map((one) => one.name);
    expect(named).toEqual(parameters);
    const statuses = [...declared.success.status, ...problemsOf(name).map((code) => PROBLEMS[code].status)];
    expect(
      Object.keys(operation?.responses ?? {})
        .map(Number)
        .toSorted(),
    ).toEqual([...new Set(statuses)].toSorted());
  });
});
