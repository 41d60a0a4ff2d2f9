import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { routes } from '@1eleve1stage/sdk/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig, type Config } from '../src/config/config.js';
import { checkServing } from '../src/commands/check-serving.js';
import { KEPT_MS } from '../src/doors/http/idle.js';
import { settingsRead } from './harness/settings-read.js';
import { temporaryFolder } from './harness/temporary-folder.js';

const ROOT = join(import.meta.dirname, '../../..');
const fileOf = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');

/** Longest that a stop takes after its delay: requests under way, then letters and jobs beside one another. */
const STOP_SECONDS = 10 + 15;
const { port: PORT } = readConfig({});

const SECRETS: Record<string, string> = {
  secret_key: Buffer.alloc(32, 7).toString('base64'),
  database_url: 'postgres://stages:pavot@database/stages?sslmode=disable',
  smtp_url: 'smtp://stages:pavot@mail.example.fr:587',
};
const at = temporaryFolder();

/** What the service reads of an environment whose files are those of our secrets. */
async function configOf(environment: Record<string, string>): Promise<Config> {
  const entries = Object.entries(environment).map(async ([name, value]) => {
    if (!name.endsWith('_FILE')) return [name, value];
    const secret = basename(value);
    await writeFile(at(secret), SECRETS[secret] ?? '');
    return [name, at(secret)];
  });
  return readConfig(Object.fromEntries(await Promise.all(entries)) as Record<string, string>);
}

/** Flags of node that the service runs with. */
let flags: string;
beforeAll(async () => {
  flags = /SERVICE_OPTIONS = \['(.+)'\]/.exec(await fileOf('scripts/service.mjs'))?.[1] ?? 'none';
});

describe('the image', () => {
  it('runs the service as nobody else’s account, on the port and in the folder it says', async () => {
    const text = await fileOf('deploy/Containerfile');
    const [build = '', image = ''] = text.split(/^FROM .*$/m).slice(1);
    expect(build).toContain('npm run assemble');
    expect(image).toMatch(/^USER [1-9]\d*:[1-9]\d*$/m);
    const [, line = ''] = /^ENV (.+)$/m.exec(image) ?? [];
    const pairs = line.split(' ').map((each) => each.split(/=(.*)/).slice(0, 2));
    const environment = Object.fromEntries(pairs) as Record<string, string>;
    expect(environment['NODE_OPTIONS']).toBe(flags);
    const { port, host, dataDir } = await configOf(environment);
    expect(host).toBe('0.0.0.0');
    expect(image).toContain(`EXPOSE ${port}\n`);
    expect(image).toMatch(new RegExp(`^RUN install --directory .*--mode=0700 ${dataDir}$`, 'm'));
  });

  it('is built of what is in the repository, without what is only on a machine', async () => {
    const ignored = (await fileOf('.dockerignore')).split('\n');
    for (const line of (await fileOf('.gitignore')).split('\n').filter(Boolean)) {
      const name = line.replaceAll('/', '');
      expect(
        [name, `**/${name}`].some((each) => ignored.includes(each)),
        name,
      ).toBe(true);
    }
  });
});

describe('compose.yaml', () => {
  interface Service {
    environment: Record<string, string>;
    secrets: string[];
    ports?: string[];
    read_only: boolean;
    stop_grace_period: string;
  }
  let composed: { services: Record<string, Service>; secrets: Record<string, unknown> };
  beforeAll(async () => {
    composed = parse(await fileOf('deploy/compose.yaml'), { merge: true }) as typeof composed;
  });

  it.each(['stages-1', 'stages-2'])('%s may be served, and has the time to stop', async (name) => {
    const service = composed.services[name];
    if (!service) throw new Error(`No ${name}`);
    const { environment, secrets } = service;
    const named = { STAGES_HOST: 'stages.example.fr', MAIL_FROM: 'stages@example.fr' };
    const filled = Object.entries(environment).map(([variable, value]) => [
      variable,
      value.replaceAll(/\$\{(\w+)(?::[^}]*)?\}/g, (_, each: keyof typeof named) => named[each]),
    ]);
    const config = checkServing(await configOf(Object.fromEntries(filled) as Record<string, string>));
    expect(config).toMatchObject({
      publicUrl: 'https://stages.example.fr',
      proxyHops: 1,
      database: { url: SECRETS['database_url'], migrates: 'start' },
    });
    expect(config.metrics?.port).toBeGreaterThan(0);
    expect(service.ports).toBeUndefined();
    expect(service.read_only).toBe(true);
    const given = Object.values(environment).filter((value) => value.startsWith('/run/secrets/'));
    expect(given.map((file) => basename(file)).toSorted()).toEqual(secrets.toSorted());
    expect(Object.keys(composed.secrets)).toEqual(expect.arrayContaining(secrets));
    expect(parseInt(service.stop_grace_period)).toBeGreaterThan(config.stopDelaySeconds + STOP_SECONDS);
  });

  it('has a proxy that asks both whether they are ready, and keeps connections for less than they do', async () => {
    const proxy = await fileOf('deploy/Caddyfile');
    expect(proxy).toContain(`reverse_proxy stages-1:${PORT} stages-2:${PORT} {`);
    expect(proxy).toContain(`health_uri ${routes['service.ready'].path}\n`);
    const seconds = (name: string): number => Number(new RegExp(`${name} (\\d+)s`).exec(proxy)?.[1]);
    expect(seconds('keepalive') * 1000).toBeLessThan(KEPT_MS.proxied);
    const delay = Number(composed.services['stages-1']?.environment['STOP_DELAY_SECONDS']);
    expect(seconds('health_interval') + seconds('health_timeout')).toBeLessThan(delay);
  });
});

describe('the manifests', () => {
  interface Probe {
    httpGet: { path: string; port: string };
    periodSeconds: number;
    timeoutSeconds: number;
    failureThreshold: number;
  }
  interface Container {
    image: string;
    args?: string[];
    env: { name: string; value: string }[];
    ports: { name: string; containerPort: number }[];
    securityContext: { readOnlyRootFilesystem: boolean };
    volumeMounts: { name: string; mountPath: string }[];
    livenessProbe: Probe;
    readinessProbe: Probe;
    startupProbe: Probe;
  }
  interface Pod {
    metadata: { labels: Record<string, string> };
    spec: {
      containers: [Container];
      terminationGracePeriodSeconds: number;
      volumes: { name: string }[];
      securityContext: { runAsNonRoot: boolean };
    };
  }
  interface Manifest {
    kind: string;
    spec: { template: Pod; selector: Record<string, unknown>; ports: { targetPort: string }[] };
  }
  let manifests: Map<string, Manifest>;
  beforeAll(async () => {
    const files = ['deploy/kubernetes/stages.yaml', 'deploy/kubernetes/migrate.yaml'];
    const documents = (await Promise.all(files.map(fileOf))).flatMap((text) => parseAllDocuments(text));
    manifests = new Map(
      documents.map((each) => each.toJS() as Manifest).map((manifest) => [manifest.kind, manifest]),
    );
  });
  const manifest = (kind: string): Manifest => {
    const found = manifests.get(kind);
    if (!found) throw new Error(`No ${kind}`);
    return found;
  };
  const environmentOf = ({ env }: Container): Record<string, string> =>
    Object.fromEntries(env.map(({ name, value }) => [name, value]));

  it('probe what the service answers, and give it the time to be seen as not ready', async () => {
    const { containers, terminationGracePeriodSeconds } = manifest('Deployment').spec.template.spec;
    const [container] = containers;
    const config = checkServing(await configOf(environmentOf(container)));
    expect(config).toMatchObject({ port: PORT, proxyHops: 1, database: { migrates: 'off' } });
    expect(container.ports).toEqual([
      { name: 'http', containerPort: PORT },
      { name: 'metrics', containerPort: config.metrics?.port },
    ]);
    const { livenessProbe, readinessProbe, startupProbe } = container;
    expect(livenessProbe.httpGet).toEqual({ path: routes['service.live'].path, port: 'http' });
    expect(startupProbe.httpGet).toEqual(livenessProbe.httpGet);
    expect(readinessProbe.httpGet).toEqual({ path: routes['service.ready'].path, port: 'http' });
    const { periodSeconds, failureThreshold, timeoutSeconds } = readinessProbe;
    expect(periodSeconds * failureThreshold + timeoutSeconds).toBeLessThan(config.stopDelaySeconds);
    expect(terminationGracePeriodSeconds).toBeGreaterThan(config.stopDelaySeconds + STOP_SECONDS);
  });

  it('name the same pods, and the port that they have', () => {
    const { template, selector } = manifest('Deployment').spec;
    expect(selector).toEqual({ matchLabels: template.metadata.labels });
    expect(manifest('PodDisruptionBudget').spec.selector).toEqual(selector);
    expect(manifest('Service').spec).toMatchObject({
      selector: template.metadata.labels,
      ports: [{ targetPort: 'http' }],
    });
    expect(manifest('Job').spec.template.metadata.labels).not.toEqual(template.metadata.labels);
  });

  it.each(['Deployment', 'Job'])('%s: a root that is read alone, volumes that are there', (kind) => {
    const { containers, volumes, securityContext } = manifest(kind).spec.template.spec;
    const [{ securityContext: own, volumeMounts }] = containers;
    expect([own.readOnlyRootFilesystem, securityContext.runAsNonRoot]).toEqual([true, true]);
    expect(volumeMounts.map(({ name }) => name)).toEqual(volumes.map(({ name }) => name));
    expect(volumeMounts.map(({ mountPath }) => mountPath)).toContain('/var/lib/stages');
  });

  it('migrate by the image that is rolled out, to the database that it has', async () => {
    const [job] = manifest('Job').spec.template.spec.containers;
    const [service] = manifest('Deployment').spec.template.spec.containers;
    expect(job).toMatchObject({ image: service.image, args: ['migrate'] });
    expect((await configOf(environmentOf(job))).database?.url).toBe(SECRETS['database_url']);
  });
});

describe('stages.service', () => {
  it('runs the service as node is told to, and has the time to stop', async () => {
    const unit = await fileOf('deploy/stages.service');
    expect(unit).toContain(`ExecStart=/usr/bin/node ${flags} /opt/stages/dist/main.js serve\n`);
    const { stopDelaySeconds } = readConfig({ PROXY_HOPS: '1' });
    expect(Number(/TimeoutStopSec=(\d+)/.exec(unit)?.[1])).toBeGreaterThan(stopDelaySeconds + STOP_SECONDS);
  });

  it('is a unit that systemd reads without a word', async ({ skip }) => {
    const verify = promisify(execFile)('systemd-analyze', ['verify', join(ROOT, 'deploy/stages.service')]);
    const said = await verify.catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? undefined : Promise.reject(error),
    );
    if (!said) return skip('systemd-analyze is not here: the unit was not verified');
    expect(said.stderr).toBe('');
  });
});

it('the settings that the service reads are those that docs/operate.md lists', async () => {
  const rows = (await fileOf('docs/operate.md')).matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gm);
  const listed = [...rows].flatMap(([, names = '']) => names.replaceAll('`', '').split(', '));
  expect(listed.toSorted()).toEqual([...settingsRead()].toSorted());
});

it('every variable that they set is a setting, or one of node or of what stands beside', async () => {
  const files = ['Containerfile', 'compose.yaml', 'kubernetes/stages.yaml', 'kubernetes/migrate.yaml'];
  const texts = await Promise.all(files.map((file) => fileOf(`deploy/${file}`)));
  const OTHERS = /^(?:STAGES_HOST|POSTGRES_\w+|NODE_OPTIONS)$/;
  const named = texts.flatMap((text) =>
    [...text.matchAll(/(?:^ +(?:- name: )?|^ENV | )([A-Z][A-Z_]+)(?==|: |$)/gm)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(10);
  const known = settingsRead();
  expect(named.filter((name) => !known.has(name) && !OTHERS.test(name))).toEqual([]);
});
