import type { Command } from 'commander';
import { vi } from 'vitest';

/**
 * Runs a command of `stages` in this process: a start of its own costs a second.
 *
 * @param make the command, anew each time
 * @returns runs it with these words; what it says, or why it refuses
 */
export function ranInProcess(make: () => Command): (...args: string[]) => Promise<string> {
  return async (...args) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const aside = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const command = make();
    for (const one of [command, ...command.commands]) withoutExit(one);
    try {
      await command.parseAsync(args, { from: 'user' });
      return said.mock.calls.flat().join('\n');
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      said.mockRestore();
      aside.mockRestore();
    }
  };
}

function withoutExit(command: Command): void {
  command.exitOverride().configureOutput({ writeErr: () => undefined });
}
