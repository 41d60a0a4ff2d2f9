import { keyedHash } from '../../base/ids.js';

/** How a provider reads what stands before the @. */
interface Provider {
  domains: readonly string[];
  /** Characters it does not see. */
  ignored?: RegExp;
  /** A character beside `+`: what comes after it is the reader's own. */
  tag?: '-';
  /** True where any of its domains leads to the same mailbox; the first stands for all. */
  isOneBox?: true;
  /** True where `anything@name.domain` is `name@domain`. */
  hasBoxDomains?: true;
  /** True where each of these names reaches the mailbox of every account, whether its reader asked for it or not. */
  isSure?: true;
}

/** Mailboxes that have many names, as their providers say it. */
const PROVIDERS: readonly Provider[] = [
  // Dots do not matter, and googlemail.com is gmail.com: https://support.google.com/mail/answer/7436150
  { domains: ['gmail.com', 'googlemail.com'], ignored: /\./g, isOneBox: true, isSure: true },
  // A disposable address is a nickname, a hyphen and a keyword: https://help.yahoo.com/kb/SLN28338.html
  {
    domains: [
      'yahoo.com',
      'yahoo.fr',
      'yahoo.be',
      'yahoo.ca',
      'yahoo.co.uk',
      'yahoo.de',
      'yahoo.es',
      'yahoo.it',
      'yahoo.ie',
      'yahoo.ro',
      'ymail.com',
      'myyahoo.com',
      'rocketmail.com',
    ],
    tag: '-',
  },
  // An account made with one of them may have the others: https://proton.me/support/addresses-and-aliases.
  // Proton itself takes dots, hyphens and underscores out before it compares (WebClients, `canonicalizeEmail`).
  { domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'], ignored: /[._-]/g, isOneBox: true },
  // Whoever had me.com or mac.com has icloud.com, too: https://support.apple.com/102547
  { domains: ['icloud.com', 'me.com', 'mac.com'], isOneBox: true },
  // https://www.fastmail.help/hc/en-us/articles/360060591053
  { domains: ['fastmail.com', 'fastmail.fm'], hasBoxDomains: true, isSure: true },
  // A dot and a hyphen are the same, and so are its domains: https://yandex.com/support/id/en/troubleshooting/problems.html
  { domains: ['yandex.ru', 'yandex.com', 'yandex.fr', 'ya.ru'], ignored: /[.-]/g, isOneBox: true },
];

/**
 * The one name of a mailbox among all those that reach it: small letters, the domain as it is looked up
 * (IDNA), nothing after a `+` (RFC 5233: Gmail, Outlook, iCloud, Proton, Fastmail and most mail servers), and
 * what its provider leaves out. Two mailboxes that share a name by mistake share a
 * limit, and what one says of its letters (proved, stopped); what is not certain (`+` in a company's own domain) counts as one mailbox rather than as many.
 */
export function canonicalMailbox(email: string): string {
  const { local, domain } = partsOf(email);
  const known = findProvider(domain);
  if (!known) return `${beforeTag(local, '+')}@${domain}`;
  const { provider, box } = known;
  const name = box ?? beforeTag(beforeTag(local, '+'), provider.tag);
  const seen = provider.ignored ? name.replaceAll(provider.ignored, '') : name;
  return `${seen || name}@${provider.isOneBox ? provider.domains[0] : known.domain}`;
}

/** Domains of one mailbox that are told apart. */
const MOST_DOMAINS = 4;

/** All that `spellingOf` may answer: few, so that nobody makes many. */
export const SPELLINGS = Array.from({ length: MOST_DOMAINS }, (_, domain) => [
  `${domain}`,
  `${domain}+`,
]).flat();

/**
 * Which of a mailbox's names an address is, as far as they may lead to different places: a `+` that its server does not
 * know, a domain its reader never asked for. What is written to one of them must not depend on the others, which a
 * stranger may have made up.
 */
export function spellingOf(email: string): string {
  const { local, domain } = partsOf(email);
  const { provider } = findProvider(domain) ?? {};
  if (provider?.isSure) return SPELLINGS[0] ?? '';
  const isTagged = beforeTag(beforeTag(local, '+'), provider?.tag) !== local;
  const place = provider?.isOneBox ? provider.domains.indexOf(domain) : 0;
  return `${place}${isTagged ? '+' : ''}`;
}

function partsOf(email: string): { local: string; domain: string } {
  const plain = email.trim().normalize('NFC').toLowerCase();
  const at = plain.lastIndexOf('@');
  return { local: plain.slice(0, Math.max(at, 0)), domain: canonicalDomain(plain.slice(at + 1)) };
}

/** Keyed hash of the mailbox that an address reaches: all that is kept of it where letters are counted. */
export function hashMailbox(secret: Uint8Array, email: string): string {
  return keyedHash(secret, 'mailbox', canonicalMailbox(email));
}

/**
 * Keyed hash of whom an address is: who reads it may do what that person may. So two addresses are one person only where
 * their provider is sure that they are one mailbox: elsewhere a stranger may have taken the other.
 */
export function hashReader(secret: Uint8Array, email: string): string {
  return keyedHash(secret, 'reader', nameOfReader(email));
}

/** The one way of writing the addresses that are one person: it does not tell which of them somebody was known by. */
export function nameOfReader(email: string): string {
  const { local, domain } = partsOf(email);
  const isSure = findProvider(domain)?.provider.isSure;
  return isSure ? canonicalMailbox(email) : `${local}@${domain}`;
}

/** Nothing that would end a host's name in an address. */
const NAME = /^[\p{L}\p{M}\p{N}.-]+$/u;

function canonicalDomain(domain: string): string {
  const bare = domain.trim().replace(/(?<!\.)\.+$/, '');
  const address = `http://${bare}`;
  return NAME.test(bare) && URL.canParse(address) ? new URL(address).hostname : bare;
}

function findProvider(domain: string): { provider: Provider; domain: string; box?: string } | undefined {
  for (const provider of PROVIDERS) {
    if (provider.domains.includes(domain)) return { provider, domain };
    const parent = provider.hasBoxDomains && provider.domains.find((own) => domain.endsWith(`.${own}`));
    // Of `name.fastmail.com`, the part next to the domain is the mailbox.
    const box =
      parent &&
      domain
        .slice(0, -parent.length - 1)
        .split('.')
        .at(-1);
    if (parent && box) return { provider, domain: parent, box };
  }
  return undefined;
}

/** A tag needs a name before it: what begins with the mark is a name. */
function beforeTag(local: string, mark: '+' | '-' | undefined): string {
  const end = mark ? local.indexOf(mark, 1) : -1;
  return end < 0 ? local : local.slice(0, end);
}
