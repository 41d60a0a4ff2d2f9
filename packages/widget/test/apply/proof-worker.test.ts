import { expect } from 'chai';
import { areSolved, createFirstWord, toWork } from '@1eleve1stage/sdk/rules';
import type { Challenge, Proof } from '@1eleve1stage/sdk/contract';
import { createProofs } from '#widget/apply/proof/proof-part.js';

/** As tests are laid out once they are built. */
const SOLVE = new URL('../../apply/proof/solve.js', import.meta.url).href;

const CHALLENGE: Challenge = {
  challenge: `a.${'c5'.repeat(32)}`,
  algorithm: 'sha256-zero-bits',
  puzzles: 8,
  bits: 10,
  expiresAt: '2100-01-01T00:00:00Z',
};

/** What came of the work in a page. */
interface Done {
  proof: Proof;
  /** Workers that were made and not refused at once. */
  workers: number;
}

describe('the work, in a page', () => {
  const pages: [string, string | undefined, string, number][] = [
    ['without a policy', undefined, '', 1],
    ['whose policy lets workers be', 'worker-src blob:', '', 1],
    [
      'that trusts what our policy looked at',
      "require-trusted-types-for 'script'; trusted-types stage-proof",
      '',
      1,
    ],
    ['whose policy forbids workers', "worker-src 'none'", '', 0],
    ['that trusts no policy of ours', "require-trusted-types-for 'script'; trusted-types another", '', 0],
    ['without workers', undefined, 'delete window.Worker;', 0],
    ['whose workers never start', undefined, 'window.Worker = class { postMessage() {} terminate() {} };', 0],
  ];
  for (const [name, policy, script, workers] of pages) {
    it(`${name} is done ${workers ? 'beside it' : 'within it'}`, async () => {
      const done = await workIn(policy, script);
      expect(areSolved(createFirstWord(), toWork(CHALLENGE), done.proof.solution)).to.equal(true);
      expect(done.proof.challenge).to.equal(CHALLENGE.challenge);
      if (workers > 0) expect(done.workers).to.equal(workers);
    });
  }
});

/** Works in a page of its own, under a real policy. */
async function workIn(policy: string | undefined, script: string): Promise<Done> {
  const frame = document.createElement('iframe');
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  frame.srcdoc = `<!doctype html>${meta}<script>${script}
    let workers = 0;
    const Real = window.Worker;
    if (Real) window.Worker = class extends Real {
      constructor(address) { super(address); if (this instanceof EventTarget) this.addEventListener('message', () => (workers = 1)); }
    };
  </script><script type="module">
    import { solve } from '${SOLVE}';
    const proof = await solve(${JSON.stringify(CHALLENGE)}, new AbortController().signal);
    parent.postMessage({ proof, workers }, '*');
  </script>`;
  const done = new Promise<Done>((resolve) => {
    window.addEventListener('message', function hear({ source, data }: MessageEvent<Done>) {
      if (source !== frame.contentWindow) return;
      window.removeEventListener('message', hear);
      resolve(data);
    });
  });
  document.body.append(frame);
  const { proof, workers } = await done;
  frame.remove();
  return { proof, workers };
}

describe('the proofs of a form', () => {
  const asked = (life: number[]) => {
    let count = 0;
    const proofs = createProofs(async (signal) => {
      signal.throwIfAborted();
      const seconds = life[count] ?? 1800;
      count += 1;
      const challenge = `${count}.${'0'.repeat(64)}`;
      return {
        ...CHALLENGE,
        challenge,
        bits: 2,
        expiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
      };
    });
    return { proofs, count: () => count };
  };

  it('are worked on once, however often they are asked for', async () => {
    const { proofs, count } = asked([]);
    const [first, second] = await Promise.all([proofs.get(), proofs.get()]);
    expect(first).to.equal(second);
    expect(await proofs.get()).to.equal(first);
    expect(count()).to.equal(1);
  });

  it('are made anew once they expired, or served', async () => {
    const { proofs, count } = asked([30, 1800]);
    const first = await proofs.get();
    const second = await proofs.get();
    expect(second).not.to.equal(first);
    expect(await proofs.get()).to.equal(second);
    proofs.drop();
    expect(await proofs.get()).not.to.equal(second);
    expect(count()).to.equal(3);
  });

  it('are left off when nobody needs them, but for the one that is there', async () => {
    const { proofs, count } = asked([]);
    const underWay = proofs.get();
    proofs.stop();
    const failure: unknown = await underWay.catch((error: unknown) => error);
    expect(failure).to.have.property('name', 'AbortError');
    const proof = await proofs.get();
    proofs.stop();
    expect(await proofs.get()).to.equal(proof);
    expect(count()).to.equal(2);
  });
});
