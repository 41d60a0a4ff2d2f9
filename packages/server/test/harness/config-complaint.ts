import { ConfigError, readConfig } from '../../src/config/config.js';

/** What an operator is told of an environment; nothing where it is right. */
export function complaintOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}
