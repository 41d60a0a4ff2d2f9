interface Policy {
  createScriptURL(address: string): string;
}

/** Trusted Types, as far as they are used here; browsers that lack them have nothing there. */
interface WithTrustedTypes {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

let policy: Policy | undefined;

/**
 * The address of a script of ours, as pages want it that trust only what a policy has looked at.
 *
 * @throws TypeError where the page does not allow the policy `stage-proof`
 */
export function scriptAddress(address: string): string {
  // Every member is optional: the global object is one of these.
  const { trustedTypes } = globalThis as WithTrustedTypes;
  policy ??= trustedTypes?.createPolicy('stage-proof', { createScriptURL: (text) => text });
  return policy ? policy.createScriptURL(address) : address;
}
