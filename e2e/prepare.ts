import type { TestProject } from 'vitest/node';
import { Service, WITHOUT_SCHOOLS } from './service.js';

/** Starts the service once on an empty folder, without schools, and makes the key of whom the tests publish for. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const service = await Service.empty(WITHOUT_SCHOOLS);
  await service.start();
  const secretKey = await service.createKey('secret');
  await service.stop();
  project.provide('prepared', { dataDir: service.dataDir, secretKey });
  return () => service.remove();
}
