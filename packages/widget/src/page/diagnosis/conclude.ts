import type { ProblemCode } from '@1eleve1stage/sdk/contract';
import type { Facts } from './facts.js';
import type { DiagnosisTexts } from './texts/texts.js';

/** A thing that is well, or not, on a page, and the line that mends it. */
export interface Finding {
  isWell: boolean;
  title: string;
  text?: string;
  line?: string;
}

/** Narrower, an element is hard to read. */
const NARROW = 240;

/** The findings, for whoever looks after the site; those that stop the embed first. */
export function conclude(facts: Facts, texts: DiagnosisTexts): Finding[] {
  const findings = [
    serviceFinding(facts, texts),
    ...policyFindings(facts, texts),
    ...keyFindings(facts, texts),
    ...scriptFindings(facts, texts),
    ...pageFindings(facts, texts),
  ];
  return [...findings].sort((a, b) => Number(a.isWell) - Number(b.isWell));
}

function serviceFinding(facts: Facts, texts: DiagnosisTexts): Finding {
  const { service, failure, isOnline, blocked, isUnreadable, isFetchReplaced } = facts;
  if (!service)
    return { isWell: false, ...texts.noService, line: '<stage-search api="https://stages.example.fr">' };
  if (!isOnline) return { isWell: false, ...texts.offline };
  if (failure?.kind !== 'down') return { isWell: true, title: texts.answers(service) };
  if (blocked.length > 0) return { isWell: false, ...texts.kept };
  if (isUnreadable) {
    const { title, byPage, byServer } = texts.unreadable;
    const text = isFetchReplaced ? `${byPage} ${byServer}` : byServer;
    return { isWell: false, title, text, line: `${service}/health` };
  }
  return { isWell: false, ...texts.down, line: `${service}/health` };
}

function policyFindings({ blocked, service }: Facts, { policy, policyOpen }: DiagnosisTexts): Finding[] {
  if (blocked.length === 0) return [{ isWell: true, title: policyOpen }];
  return blocked.map((directive) => ({
    isWell: false,
    title: policy.title(directive),
    text: policy.text,
    line: `${directive} ${service};`,
  }));
}

/** The finding about a key that does not open. */
const OF_KEYS: {
  readonly [Code in ProblemCode]?: (facts: Facts, texts: DiagnosisTexts) => Omit<Finding, 'isWell'>;
} = {
  origin_not_allowed: ({ origin }, texts) => ({
    ...texts.origin,
    line: `stages keys create --kind publishable --mode live --origin ${origin}`,
  }),
  key_invalid: ({ key }, texts) => ({ ...texts.unknownKey, line: `key="${key}"` }),
  key_not_allowed: (_, texts) => ({ ...texts.secretKey, line: 'stages keys revoke ky_…' }),
};

function keyFindings(facts: Facts, texts: DiagnosisTexts): Finding[] {
  const { failure, key } = facts;
  if (failure?.kind === 'key') {
    const say = OF_KEYS[failure.code];
    return [{ isWell: false, ...(say?.(facts, texts) ?? { title: texts.refusedKey(failure.code) }) }];
  }
  if (!key) return [{ isWell: false, ...texts.noKey, line: 'key="pk_live_…"' }];
  // Without an answer nobody knows what the key is worth.
  if (failure && failure.kind !== 'refused') return [];
  return [{ isWell: true, title: key.startsWith('pk_test_') ? texts.trialKey : texts.goodKey }];
}

function pageFindings({ versions, width, origin }: Facts, texts: DiagnosisTexts): Finding[] {
  const [used, ours] = versions;
  const findings: Finding[] = [];
  if (used !== ours) {
    findings.push({
      isWell: false,
      title: texts.versions.title(String(used), ours),
      text: texts.versions.text,
    });
  }
  if (width < NARROW) {
    findings.push({ isWell: false, title: texts.narrow.title(width), text: texts.narrow.text(NARROW) });
  }
  if (origin === 'null') findings.push({ isWell: true, title: texts.isolated });
  return findings;
}

/** The changes that optimisers and cookie banners make to the tag that loads us. */
function scriptFindings({ scripts, service = '' }: Facts, texts: DiagnosisTexts): Finding[] {
  return scripts.flatMap(({ type, src }): Finding[] => {
    if (!src.startsWith(service)) {
      const line = `<script type="module" src="${service}/widget/@1/stage.js"></script>`;
      return [{ isWell: false, ...texts.copy, line }];
    }
    if (type === 'module' || !src.includes('/stage.js')) return [];
    const line = `<script type="module" src="${src}" data-cfasync="false"></script>`;
    return [{ isWell: false, ...texts.changed, line }];
  });
}
