import { openClient } from '../../service/open-client.js';
import { isRefusal, toFailure, type ReadFailure } from '../../service/failure.js';
import { VERSION } from '../../version.js';
import { webAddressIn } from '../../view/web-address-in.js';

/** The facts of a page that embeds us, before anything is concluded. */
export interface Facts {
  /** Of the page; `null` in a sandboxed frame. */
  origin: string;
  /** Origin of the service, if its address can be read. */
  service: string | undefined;
  key: string | undefined;
  isOnline: boolean;
  /** Directives of the page's policy that blocked us. */
  blocked: readonly string[];
  /** Why offers could not be read; undefined when they were. */
  failure: ReadFailure | undefined;
  /** True where something answers at the service's address, and the page cannot read what. */
  isUnreadable: boolean;
  /** True where a tool of the page has put itself in the place of `fetch`. */
  isFetchReplaced: boolean;
  /** Of the class that won the tag, and of this script. */
  versions: [used: string | undefined, ours: string];
  /** Attributes of the script tags that load us: an optimiser changes them. */
  scripts: readonly { type: string; src: string }[];
  /** Width of the element, px. */
  width: number;
}

/** The service that an element asks. */
export interface Service {
  /** Its address, as far as it is known. */
  base: string;
  key?: string | null | undefined;
}

/** Looks at a page, and asks the service for one offer as the element would. */
export async function gather(element: HTMLElement, { base, key: given }: Service): Promise<Facts> {
  const service = webAddressIn(base, element.baseURI)?.origin;
  const key = given ?? undefined;
  const blocked = new Set<string>();
  const heard = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (service && blockedURI.startsWith(service)) blocked.add(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', heard);
  const read = service ? await tryToRead(service, key) : { isUnreadable: false };
  document.removeEventListener('securitypolicyviolation', heard);
  return {
    ...{ origin, service, key, failure: undefined, ...read, isFetchReplaced: !isNative(fetch) },
    ...{ isOnline: navigator.onLine, blocked: [...blocked] },
    versions: [versionOf(element), VERSION],
    scripts: [...document.querySelectorAll<HTMLScriptElement>('script[src*="/stage."]')].map(
      ({ type, src }) => ({ type, src }),
    ),
    width: Math.round(element.getBoundingClientRect().width),
  };
}

async function tryToRead(
  service: string,
  key: string | undefined,
): Promise<{ failure?: ReadFailure; isUnreadable: boolean }> {
  try {
    await openClient(service, key).offers.search({ limit: 1 });
    return { isUnreadable: false };
  } catch (error) {
    return { failure: toFailure(error), isUnreadable: !isRefusal(error) && (await isThere(service)) };
  }
}

/** True where a request that asks for no right is answered: headers that a tool adds are left out of it. */
async function isThere(service: string): Promise<boolean> {
  const answer = fetch(`${service}/health`, { mode: 'no-cors', cache: 'no-store' });
  return answer.then(
    () => true,
    () => false,
  );
}

/** True for a function of the browser's own. */
function isNative(it: object): boolean {
  return Function.prototype.toString.call(it).includes('[native code]');
}

/** Of the class that has the tag: that of the copy which came first. */
function versionOf({ constructor }: Element): string | undefined {
  return 'version' in constructor ? String(constructor.version) : undefined;
}
