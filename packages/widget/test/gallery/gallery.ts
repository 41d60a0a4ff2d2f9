// Run by `npm run gallery`: a picture of every state, at three widths, in both schemes.
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { applicationStates } from '../apply/states.js';
import { searchStates } from '../search/states.js';

const HEIGHT = 900;
const searches = searchStates.map(({ name, open }) => ({ name: `search · ${name}`, open }));
const applications = applicationStates.map(({ name, open }) => ({
  name: `apply · ${name}`,
  open: (_: number, scheme: 'light' | 'dark') => open(scheme),
}));

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1280]) {
    describe(`${scheme}, ${width} px`, () => {
      before(async () => {
        const { style } = document.documentElement;
        style.setProperty('--stage-motion', '0s');
        style.colorScheme = scheme;
        document.body.style.margin = '0';
        await setViewport({ width, height: HEIGHT });
      });

      for (const { name, open } of [...searches, ...applications]) {
        it(name, async () => {
          await open(width, scheme);
          await document.fonts.ready;
          await executeServerCommand('picture', { name, width, scheme });
        });
      }
    });
  }
}
