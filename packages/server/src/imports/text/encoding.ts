import { TextDecoder } from 'node:util';
import { createByteWatch, type BytesSeen } from './byte-watch.js';
import { refuseOtherFiles } from './other-files.js';
import { HOW_TO_SAVE, UnreadableFile } from './unreadable-file.js';

/** Opens a file at its beginning, each time it is called. */
export type OpenFile = () => AsyncIterable<Uint8Array>;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes that tell a kind of file. */
const HEAD = 8;

/**
 * The file in UTF-8. It is read to its end once, to know its encoding, before anything of it is given: a file goes in
 * whole or not at all. Nothing of it is kept.
 *
 * @throws UnreadableFile when it is no text, or in no encoding that can be told
 */
export async function openText(open: OpenFile): Promise<AsyncIterable<Uint8Array>> {
  const encoding = await encodingOf(open());
  return encoding === 'utf-8' ? open() : recoded(open(), encoding);
}

async function encodingOf(source: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const watch = createByteWatch();
  let utf16: { encoding: Encoding; decoder: TextDecoder } | undefined;
  let isFirst = true;
  for await (const bytes of withWholeHead(source)) {
    if (isFirst) {
      refuseOtherFiles(bytes);
      utf16 = openUtf16(bytes);
      isFirst = false;
    }
    if (utf16) decode(utf16.decoder, bytes);
    else watch.push(bytes);
  }
  if (!utf16) return judge(watch.end());
  decode(utf16.decoder);
  return utf16.encoding;
}

function judge({ hasZero, brokenLine, utf8Line, foreignLine }: BytesSeen): Encoding {
  if (hasZero) throw unreadable('Ce fichier n’est pas du texte.', 'This file is not text.');
  if (brokenLine === undefined) return 'utf-8';
  if (utf8Line !== undefined) {
    throw unreadable(
      `Ce fichier mélange deux encodages : la ligne ${utf8Line} est en UTF-8, la ligne ${brokenLine} ne l’est pas.`,
      `This file mixes two encodings: line ${utf8Line} is in UTF-8, line ${brokenLine} is not.`,
    );
  }
  if (foreignLine === undefined) return 'windows-1252';
  throw unreadable(
    `Les accents de ce fichier ne sont ni en UTF-8 ni en Windows-1252 (ligne ${foreignLine}) : il est sans doute au format « CSV (Macintosh) » ou « CSV (MS-DOS) ».`,
    `The accents of this file are neither in UTF-8 nor in Windows-1252 (line ${foreignLine}): it is probably of the type "CSV (Macintosh)" or "CSV (MS-DOS)".`,
  );
}

/** A decoder for what begins with the mark of UTF-16, "Texte Unicode" in Excel. */
function openUtf16([first, second]: Uint8Array): { encoding: Encoding; decoder: TextDecoder } | undefined {
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  return encoding && { encoding, decoder: new TextDecoder(encoding, { fatal: true }) };
}

async function* recoded(source: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of source) yield Buffer.from(decode(decoder, bytes));
  yield Buffer.from(decode(decoder));
}

/** Without bytes, what is left at the end. */
function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw unreadable('Ce fichier est abîmé, ou coupé.', 'This file is damaged, or cut short.');
  }
}

/** The same bytes, the first piece of which holds all that tells a kind of file. */
async function* withWholeHead(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const bytes of source) {
    const piece: Uint8Array = head ? Buffer.concat([head, bytes]) : bytes;
    head = head && piece.length < HEAD ? piece : undefined;
    if (!head) yield piece;
  }
  if (head) yield head;
}

function unreadable(fr: string, en: string): UnreadableFile {
  return new UnreadableFile({ fr: `${fr}\n${HOW_TO_SAVE.fr}`, en: `${en}\n${HOW_TO_SAVE.en}` });
}
