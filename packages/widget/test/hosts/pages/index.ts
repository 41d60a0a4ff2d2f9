import type { HostPage } from '../host-page.js';
import { keys } from './keys.js';
import { libraries } from './libraries.js';
import { lives } from './lives.js';
import { markup } from './markup.js';
import { networks } from './networks.js';
import { others } from './others.js';
import { policies } from './policies.js';
import { scripts } from './scripts.js';
import { services } from './services.js';
import { styles } from './styles.js';

export { keys, libraries, lives, markup, networks, others, policies, scripts, services, styles };

export const pages: readonly HostPage[] = [
  ...policies,
  ...styles,
  ...lives,
  ...markup,
  ...scripts,
  ...services,
  ...libraries,
  ...keys,
  ...networks,
  ...others,
];
