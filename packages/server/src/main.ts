#!/usr/bin/env node
import { programOf } from './commands/program.js';
import { readConfig } from './config/config.js';
import { complaintOfNode } from './config/node-version.js';

const complaint = complaintOfNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}

try {
  await programOf(() => readConfig(process.env)).parseAsync();
} catch (error) {
  const { toMessage } = await import('./commands/to-message.js');
  console.error(toMessage(error));
  process.exitCode = 1;
}
