/** Origin of an address, absolute or relative to another; undefined when it is none. */
export function originOf(address: string | null | undefined, base: string): string | undefined {
  try {
    return address ? new URL(address, base).origin : undefined;
  } catch {
    return undefined;
  }
}
