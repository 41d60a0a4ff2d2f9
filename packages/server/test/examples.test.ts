import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onLoopback, type OnLoopback } from './harness/on-loopback.js';
import { openTestService, type TestService } from './harness/test-service.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/publish.mjs', import.meta.url));

describe('the example that publishes', () => {
  let service: TestService;
  let loopback: OnLoopback;

  beforeAll(async () => {
    service = await openTestService();
    loopback = await onLoopback(service);
  });

  afterAll(async () => {
    await loopback.stop();
    await service.close();
  });

  async function run(key: string): Promise<{ stdout: string; stderr: string }> {
    const env = { PATH: process.env['PATH'], STAGES_URL: loopback.url, STAGES_KEY: key };
    return promisify(execFile)(process.execPath, [EXAMPLE], { env });
  }

  it('puts its offer online, as often as it runs, and lists its applications', async () => {
    const { secret } = await service.createKey('secret', 'live');
    await run(secret);
    const { stdout } = await run(secret);
    expect(stdout).toMatch(/^Online: .+ \(of_\w{16}\), 2 seats left\n0 applications\n$/);
    const { offers } = await service.client(secret).publisher.offers.list();
    expect(offers.map(({ remoteId }) => remoteId)).toEqual(['example-1']);
  });

  it('says why it could not', async () => {
    await expect(run('sk_live_wrong')).rejects.toHaveProperty(
      'stderr',
      expect.stringContaining('key_invalid'),
    );
  });
});
