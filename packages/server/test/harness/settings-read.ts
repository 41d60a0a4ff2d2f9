import { readConfig } from '../../src/config/config.js';

/** Names of the variables that the service looks at. */
export function settingsRead(): Set<string> {
  const names = new Set<string>();
  readConfig(new Proxy({}, { get: (_, name) => void names.add(String(name)) }));
  return names;
}
