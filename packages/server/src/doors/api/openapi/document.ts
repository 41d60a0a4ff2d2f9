import { endpoints, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import { toOperation, type Operation } from './operation.js';
import { namedSchemas, type JsonSchema } from './schemas.js';

/** The parts of an OpenAPI 3.1 document that this service writes. */
export interface OpenApiDocument {
  openapi: '3.1.1';
  info: {
    title: string;
    version: string;
    description: string;
    license: { name: string; identifier: string };
  };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, object> };
}

const DESCRIPTION = `Offers of school observation internships in France, their search, and the applications of pupils.

JSON in and out. Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`. Times are ISO 8601 in UTC, weeks ISO 8601 weeks, lists in a query are separated by commas. Answers may gain members: ignore those you do not know.`;

const SECURITY_SCHEMES = {
  secretKey: { type: 'http', scheme: 'bearer', description: 'A secret key, `sk_live_…` or `sk_test_…`.' },
  managingKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A managing key, `mk_live_…` or `mk_test_…`: it makes publishable keys, and does nothing else.',
  },
  publishableKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'A publishable key, `pk_live_…` or `pk_test_…`, from a page of its origins.',
  },
  keyInAddress: {
    type: 'apiKey',
    in: 'query',
    name: 'key',
    description: 'A publishable key in the address: browsers then need no preflight.',
  },
  receipt: { type: 'http', scheme: 'bearer', description: 'The `receiptToken` of that very application.' },
};

/** The OpenAPI document of the contract's endpoint table. */
export function openApiDocument(publicUrl: string, version: string): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { method, path } = routes[name];
    paths[path] = { ...paths[path], [method.toLowerCase()]: toOperation(name) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: '1 élève, 1 stage',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas: namedSchemas(), securitySchemes: SECURITY_SCHEMES },
  };
}
