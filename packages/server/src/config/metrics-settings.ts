import * as z from 'zod/mini';

/** Who may ask for figures of the service: whoever reaches a port, shows a token, or both. */
export interface MetricsConfig {
  /** TCP port of their own; where all else is asked for, when absent. */
  readonly port?: number;
  readonly token?: string;
}

export const PORT_SETTING = {
  schema: z.pipe(
    z.string().check(z.regex(/^\d{1,5}$/)),
    z.pipe(z.transform(Number), z.int().check(z.gte(1), z.lte(65_535))),
  ),
  expected: 'a whole number from 1 to 65535',
} as const;

export const METRICS_SETTINGS = {
  METRICS_PORT: PORT_SETTING,
  METRICS_TOKEN: {
    schema: z.string().check(z.regex(/^[\w.~+/=-]{20,200}$/)),
    expected: '20 to 200 letters, digits and `-._~+/=`, as `openssl rand -base64 32` gives',
    isSecret: true,
  },
} as const;

type Settings = {
  [Name in keyof typeof METRICS_SETTINGS]?: z.output<(typeof METRICS_SETTINGS)[Name]['schema']>;
};

/** Undefined where nobody may ask. */
export function toMetrics({ METRICS_PORT: port, METRICS_TOKEN: token }: Settings): MetricsConfig | undefined {
  if (port === undefined && token === undefined) return undefined;
  return { ...(port !== undefined && { port }), ...(token !== undefined && { token }) };
}
