import { ConfigError, type Config } from '../config/config.js';
import { listen, type Listener } from '../doors/http/listen.js';

/**
 * Listens on a port of the service.
 *
 * @param setting that names the port
 * @throws ConfigError when it cannot be listened on
 */
export async function listenAt(
  config: Pick<Config, 'host' | 'port' | 'proxyHops'>,
  setting: 'PORT' | 'METRICS_PORT',
  app: Parameters<typeof listen>[0],
): Promise<Listener> {
  try {
    return await listen(app, config);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new ConfigError(`${setting}: read "${config.port}", expected a port that is free.`);
    if (code === 'EACCES')
      throw new ConfigError(`${setting}: read "${config.port}", expected a port that may be used.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new ConfigError(`HOST: read "${config.host}", expected an address of this machine.`);
    }
    throw error;
  }
}
