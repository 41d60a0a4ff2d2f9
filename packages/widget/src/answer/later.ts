// The chunks that follow an answer. They are asked for from here, so that each is built knowing that the answer
// is there, and carries nothing of it twice.

export async function bringOffer(): Promise<typeof import('../offer/index.js')> {
  return import('../offer/index.js');
}

export async function bringCriteria(): Promise<typeof import('../criteria/index.js')> {
  return import('../criteria/index.js');
}

/** The application; its own element is registered as it comes. */
export async function bringApplication(): Promise<true> {
  (await import('../apply/index.js')).defineApplication();
  return true;
}
