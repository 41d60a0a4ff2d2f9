import type { MailMessage, MemberContents } from '../../../../ports/index.js';
import type { WritingPorts } from '../read-letter.js';
import { findReader } from './find-reader.js';
import { writeDigest } from './write-digest.js';
import { writeRejectedTogether } from './write-rejected-together.js';

/**
 * Writes a letter to a member from what is so when it leaves.
 *
 * @returns undefined where it need not leave: they are no member any more, do not want it, or it tells of nobody
 */
export async function writeToMember(
  ports: WritingPorts,
  contents: MemberContents,
): Promise<MailMessage | undefined> {
  const reader = await findReader(ports, contents);
  if (!reader) return undefined;
  return contents.kind === 'digest'
    ? writeDigest(ports, contents, reader)
    : writeRejectedTogether(ports, contents, reader);
}
