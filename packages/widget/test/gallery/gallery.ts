// Run by `npm run gallery`: a picture of every state, at three widths, in both schemes.
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { wholeStates } from '../whole/states.js';

const HEIGHT = 900;
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

      for (const { name, open } of wholeStates) {
        it(name, async () => {
          await open(width, scheme);
          await document.fonts.ready;
          await executeServerCommand('picture', { name, width, scheme });
        });
      }
    });
  }
}
