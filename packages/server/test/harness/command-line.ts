import { CommanderError, type Command } from 'commander';
import { vi } from 'vitest';
import { programOf } from '../../src/commands/program.js';
import { toMessage } from '../../src/commands/to-message.js';
import { readConfig } from '../../src/config/config.js';

/** What came of a command. */
export interface Outcome {
  code: number;
  output: string;
  errors: string;
}

/**
 * The command line `stages` in this process, for what needs no process of its own: a start takes most of a second.
 *
 * @param environment its settings; nothing is read from ours
 */
export function commandLine(environment: Record<string, string>): (...args: string[]) => Promise<Outcome> {
  return async (...args) => {
    const [output, errors]: [string[], string[]] = [[], []];
    const said = vi.spyOn(console, 'log').mockImplementation((...words) => void output.push(words.join(' ')));
    const told = vi
      .spyOn(console, 'error')
      .mockImplementation((...words) => void errors.push(`${words.join(' ')}\n`));
    const program = programOf(() => readConfig({ MAILBOX: 'show', ...environment }));
    stayHere(program, errors);
    const codeBefore = process.exitCode;
    process.exitCode = 0;
    try {
      await program.parseAsync(args, { from: 'user' }).catch((error: unknown) => {
        process.exitCode = 1;
        // What is wrong with words of a command was written as it was found.
        if (!(error instanceof CommanderError)) errors.push(`${toMessage(error)}\n`);
      });
      return { code: Number(process.exitCode), output: output.join('\n'), errors: errors.join('') };
    } finally {
      process.exitCode = codeBefore;
      said.mockRestore();
      told.mockRestore();
    }
  };
}

/** Has a command and those below throw where they would end the process. */
function stayHere(command: Command, errors: string[]): void {
  command.exitOverride().configureOutput({ writeErr: (text) => void errors.push(text) });
  for (const one of command.commands) stayHere(one, errors);
}
