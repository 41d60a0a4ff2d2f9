import type { SignInTexts } from './fr.js';

export const en: SignInTexts = {
  subject: (code) => `${code}: your code to sign in`,
  title: 'Enter your space',
  code: 'Type this code in the page where you gave your address:',
  link: 'Or, on the same device, press this button:',
  button: 'Sign in',
  until: 'The code and the button work once, for 10 minutes.',
  unasked:
    'You asked for nothing? Do nothing: without this code nobody enters. Give it to nobody; we never ask for it.',
};
