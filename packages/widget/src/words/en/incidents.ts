import { en } from '@1eleve1stage/sdk/words';
import type { AnswerTexts } from '../catalogues.js';

export const incidents: AnswerTexts['incidents'] = {
  offline: {
    title: 'You are offline',
    text: 'What you wrote is kept on this page. The search resumes when the network is back.',
  },
  down: {
    title: 'The service is not responding',
    text: (seconds) => `It’s not you, it’s us. We try again about every ${seconds}\u00a0seconds.`,
    go: 'Try now',
  },
  key: {
    ...en.wrongKey,
    team: (code) => `For the site’s team: key not allowed on this domain (${code}).`,
  },
  policy: {
    title: 'This site blocks the offers',
    text: 'Its security policy blocks our address. The offers are on our page, with the same search.',
    team: (directive) => `For the site’s team: allow ${directive}`,
    go: en.wrongKey.go,
  },
  refused: {
    title: 'This search did not go through',
    text: 'One of the filters is not accepted. Clear them, then start again.',
  },
  unread: 'The details did not arrive',
};
