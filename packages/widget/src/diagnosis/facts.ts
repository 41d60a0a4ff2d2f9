import { openClient } from '../open-client.js';
import { toFailure, type Failure } from '../failure.js';
import { VERSION } from '../version.js';
import { webAddressIn } from '../view/web-address-in.js';

/** What is looked at on a page that embeds us, before anything is concluded. */
export interface Facts {
  /** Of the page; `null` in a sandboxed frame. */
  origin: string;
  /** Origin of the service, if its address can be read. */
  service: string | undefined;
  key: string | undefined;
  isOnline: boolean;
  /** What the page's policy blocked of us, as directives. */
  blocked: readonly string[];
  /** Why offers could not be read; undefined when they were. */
  failure: Failure | undefined;
  /** Of the class that won the tag, and of this script. */
  versions: [used: string | undefined, ours: string];
  /** Attributes of the script tags that load us: an optimiser changes them. */
  scripts: readonly { type: string; src: string }[];
  /** Width of the element, px. */
  width: number;
}

/** Looks at a page, and asks the service for one offer as the element would. */
export async function gather(element: HTMLElement & { key?: string | null }, base: string): Promise<Facts> {
  const service = webAddressIn(base, element.baseURI)?.origin;
  const key = element.key ?? undefined;
  const blocked = new Set<string>();
  const heard = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (service && blockedURI.startsWith(service)) blocked.add(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', heard);
  const failure = service ? await tryToRead(service, key) : undefined;
  document.removeEventListener('securitypolicyviolation', heard);
  return {
    ...{ origin, service, key, failure, isOnline: navigator.onLine, blocked: [...blocked] },
    versions: [versionOf(element), VERSION],
    scripts: [...document.querySelectorAll<HTMLScriptElement>('script[src*="/stage."]')].map(
      ({ type, src }) => ({ type, src }),
    ),
    width: Math.round(element.getBoundingClientRect().width),
  };
}

async function tryToRead(service: string, key: string | undefined): Promise<Failure | undefined> {
  try {
    await openClient(service, key).offers.search({ limit: 1 });
    return undefined;
  } catch (error) {
    return toFailure(error);
  }
}

/** Of the class that has the tag: that of the copy which came first. */
function versionOf({ constructor }: Element): string | undefined {
  return 'version' in constructor ? String(constructor.version) : undefined;
}
