/** A file that is not what it should be: nothing of it was imported. The message tells what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}
