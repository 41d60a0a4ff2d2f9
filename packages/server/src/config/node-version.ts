/** Oldest Node that the service runs on, as package.json says; the database's driver ends an older one without a word. */
const OLDEST = { major: 22, minor: 12 };

/**
 * The fault of the Node that runs this, if it has one.
 *
 * @param version as `process.versions.node` says it
 */
export function complaintOfNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return undefined;
  return `stages needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is Node ${version}.`;
}
