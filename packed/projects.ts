import { exampleOf, phraseOf } from './examples.ts';

const GUIDE = 'docs/embed.md';

/** A page with React, as the guide shows it, in a browser and drawn by a server. */
export const REACT = {
  'react/internships.tsx': exampleOf(GUIDE, 'tsx'),
  'react/main.tsx': `import { createRoot } from 'react-dom/client';
import { Internships } from './internships.js';

createRoot(document.body).render(<Internships />);
`,
  'react/server.tsx': `import { renderToString } from 'react-dom/server';
import { Internships } from './internships.js';

console.log(renderToString(<Internships />));
`,
  'react/index.html': '<script type="module" src="./main.tsx"></script>',
  'react/types.tsx': `import '@1eleve1stage/widget/react';

export const properties = <stage-offers radiusKm={20} pageSize={10} firstView="form" offerId="of_7k2m9x4c1v8b3n5j" />;
export const listener = <stage-apply onstage-apply-sent={(event) => event.type satisfies string} />;
// @ts-expect-error a grade is one of three
export const grade = <stage-search grade="cinquieme" />;
// @ts-expect-error an event of results has no offer
export const event = <stage-search onstage-results={(results) => results.offer} />;
// @ts-expect-error there is no such attribute
export const attribute = <stage-search radius="20" />;
`,
};

/** The same with Vue. */
export const VUE = {
  'vue/internships.vue': exampleOf(GUIDE, 'vue'),
  'vue/main.ts': `import { createApp } from 'vue';
import Internships from './internships.vue';

createApp(Internships).mount(document.body);
`,
  'vue/index.html': '<script type="module" src="./main.ts"></script>',
  'vue/vite.config.ts': `import vue from '@vitejs/plugin-vue';

export default { plugins: [${phraseOf(GUIDE, 'vue({')}] };
`,
  'vue/types.vue': `<script setup lang="ts">
import '@1eleve1stage/widget/vue';
</script>

<template>
  <stage-apply offer-id="of_7k2m9x4c1v8b3n5j" @stage-apply-sent="(event) => event.type" />
  <!-- @vue-expect-error a grade is one of three -->
  <stage-search grade="cinquieme" />
  <!-- @vue-expect-error an event of results has no offer -->
  <stage-search @stage-results="(event) => event.offer" />
</template>
`,
};

/** A page without a framework, and a program with the client. */
export const PLAIN = {
  'plain/page.ts': `import '@1eleve1stage/widget/define';

const element = document.querySelector('stage-search');
if (element) {
  element.radiusKm = 40;
  element.publishableKey = 'pk_live_…';
  element.addEventListener('stage-results', (event) => console.log(event.total.toFixed()));
  // @ts-expect-error an event of results has no offer
  element.addEventListener('stage-results', (event) => console.log(event.offer));
}
document.addEventListener('stage-offer-open', (event) => console.log(event.offer.title));
`,
  'plain/search.ts': `${exampleOf('README.md', 'js')}
console.log(offers.map(({ title }) => title), total satisfies number);
// @ts-expect-error the address is missing
createClient({});
`,
};

/** How somebody else's project is type-checked. */
export function tsconfig(module: 'esnext' | 'nodenext', include: string[], skipLibCheck = false): string {
  return JSON.stringify({
    compilerOptions: {
      ...{ strict: true, noEmit: true, skipLibCheck, jsx: 'react-jsx', types: [] },
      ...{ target: 'es2022', lib: ['es2022', 'dom'] },
      ...{ module, moduleResolution: module === 'esnext' ? 'bundler' : module },
    },
    include,
  });
}
