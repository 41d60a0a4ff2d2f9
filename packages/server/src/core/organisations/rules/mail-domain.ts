import { foldText } from '@1eleve1stage/sdk/rules';
import { foldName } from '../../accounts/rules/own-names.js';

/** Providers who give anybody a mailbox: their domain says nothing of whose it is. */
const FOR_ANYBODY = new Set(
  [
    'gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr live.com live.fr msn.com yahoo.com',
    'yahoo.fr ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.fr mail.com proton.me protonmail.com pm.me',
    'tutanota.com orange.fr wanadoo.fr free.fr sfr.fr neuf.fr bbox.fr laposte.net numericable.fr club-internet.fr',
    'ik.me mailo.com',
  ]
    .join(' ')
    .split(' '),
);

/** Letters that a name and a domain share before that tells something. */
const TELLING = 4;

/** What the domain of somebody's e-mail says of the organisation they open a space for. */
export const DOMAIN_SIGNS = ['alike', 'anybody', 'other'] as const;
export type DomainSign = (typeof DOMAIN_SIGNS)[number];

/**
 * Looks at a domain beside a name: `alike` where one is in the other, `anybody` where the provider gives anybody a
 * mailbox, `other` where they have nothing in common. Nothing is decided by it.
 */
export function domainSign(email: string, name: string): { domain: string; sign: DomainSign } {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (FOR_ANYBODY.has(domain)) return { domain, sign: 'anybody' };
  const labels = domain.split('.').slice(0, -1).map(fold);
  const words = foldText(name).split(' ').filter(tells);
  const whole = foldName(name);
  const isAlike = labels.some(
    (label) => words.some((word) => label.includes(word)) || (tells(label) && whole.includes(label)),
  );
  return { domain, sign: isAlike ? 'alike' : 'other' };
}

const fold = (label: string): string => foldText(label).replaceAll(/[^a-z\d]/g, '');

const tells = (word: string): boolean => word.length >= TELLING;
