import type {
  Block,
  Fact,
  MailMessage,
  RejectedTogetherContents,
  StoredApplication,
  Stores,
} from '../../../../ports/index.js';
import { button, facts, quote, text } from '../../../mail/letter.js';
import { spaceAddress } from '../../../mail/rules/space-address.js';
import { knownPersonal } from '../../../offers/readable.js';
import { plainTitle } from '../../../words/plain-words.js';
import type { WritingPorts } from '../read-letter.js';
import { rejectedTexts } from './rejected-texts.js';
import type { Reader } from './find-reader.js';

/**
 * Writes to whoever said no to several candidates at once what is recorded, as it is when the letter leaves: to how many
 * of each offer. No pupil is named.
 *
 * @returns undefined once none of it is so: all was undone, or erased
 */
export async function writeRejectedTogether(
  { storage: { read }, publicUrl }: WritingPorts,
  { publisherId, ids, at, by }: RejectedTogetherContents,
  { contact, language }: Reader,
): Promise<MailMessage | undefined> {
  const rejected = await readRejected(read, ids);
  const [first] = rejected;
  if (!first) return undefined;
  const texts = rejectedTexts(language);
  const moments = rejected.flatMap(({ untold }) => (untold ? [untold.tellAt.getTime()] : []));
  const tellAt = moments.length > 0 ? texts.moment(new Date(Math.max(...moments))) : undefined;
  const blocks: Block[] = [
    text(texts.hello),
    facts(
      texts.answer,
      ...(await countsByOffer(read, rejected, texts.pupils)),
      [texts.by[0], texts.by[1](by)],
      [texts.at, texts.moment(new Date(at))],
      [texts.told[0], tellAt ?? texts.told[1]],
    ),
    text(texts.words),
    quote(first.rejectionReason ?? ''),
    ...(tellAt === undefined ? [] : [text(texts.undo)]),
    button(
      texts.go[tellAt === undefined ? 'told' : 'kept'],
      spaceAddress(publicUrl, `/publisher/candidates?list=${tellAt === undefined ? 'over' : 'kept'}`, {
        ...{ publisherId, language },
      }),
    ),
  ];
  const letter = { lang: language, subject: texts.subject(rejected.length), blocks };
  return { to: contact.email, letter };
}

/** Those of whom it is still so. */
async function readRejected(
  { applications }: Stores,
  ids: RejectedTogetherContents['ids'],
): Promise<StoredApplication[]> {
  const all = await Promise.all(ids.map((id) => applications.get(id)));
  return all
    .filter((one) => one !== undefined)
    .filter((one) => one.status === 'rejected' && knownPersonal(one) !== undefined);
}

async function countsByOffer(
  { offers }: Stores,
  rejected: readonly StoredApplication[],
  inWords: (count: number) => string,
): Promise<Fact[]> {
  const counts = new Map<StoredApplication['offerId'], number>();
  for (const { offerId } of rejected) counts.set(offerId, (counts.get(offerId) ?? 0) + 1);
  const all = await Promise.all(
    [...counts].map(async ([id, count]): Promise<Fact | undefined> => {
      const title = (await offers.get(id))?.content?.title;
      return title === undefined ? undefined : [plainTitle(title), inWords(count)];
    }),
  );
  return all.filter((fact) => fact !== undefined);
}
