import { en } from '@1eleve1stage/sdk/words';
import type { Texts } from '../fr/index.js';
import { DAYS_KEPT } from '../../../../core/base/retention.js';

export const report: Texts['report'] = {
  link: en.offer.report,
  title: (offer) => `Report: ${offer}`,
  heading: en.offer.report,
  lead: 'Is something wrong with this offer? Say so: a person of the service will read it. The host will not know it was you.',
  danger:
    'Are you in danger, or did somebody hurt you? Do not wait: call 17 or 112 (police), or 119 (children in danger). You cannot speak? Text 114. It is free, day and night.',
  reason: 'What is wrong?',
  reasons: {
    gone: 'This internship does not exist any more',
    money: 'They ask for money, or for something odd',
    discrimination: 'It turns pupils away for what they are',
    unsafe: 'It is dangerous, or I feel uneasy',
    wrong: 'Something it says is not true',
    other: 'Something else',
  },
  text: 'Explain in a few words',
  textHint: 'Do not write the names of other pupils.',
  email: en.pupil.email,
  emailHint: 'Only if you want to know what is decided.',
  keep: `Your report is encrypted, and erased after ${DAYS_KEPT.report} days.`,
  send: 'Send the report',
  noReason: 'Choose what is wrong.',
  wrongText: 'This text is too long, or has signs that cannot be read.',
  wrongEmail: 'The address is not complete, for example jade@exemple.fr. You can also leave it empty.',
  early: 'That was very fast. Wait a few seconds, then send again.',
  over: 'This page was used already, or was open for long. If you just sent your report, it arrived. Otherwise, send it again.',
  done: 'Thank you, it arrived',
  doneText: (id) => `A person will read your report, number ${id}. The offer stays online until then.`,
  back: en.pupil.leave,
};
