import { en } from '@1eleve1stage/sdk/words';
import type { Texts } from '../fr/index.js';

export const states: Texts['mailed']['states'] = {
  unverified: {
    title: 'Application to confirm',
    text: 'The host receives it only once it is confirmed, with the code or the link of the first mail.',
  },
  submitted: { title: 'Application sent', text: 'The host reads it and answers the pupil by mail.' },
  read: { title: 'Application read', text: 'The host has opened it. It answers the pupil by mail.' },
  transferred: {
    title: 'Application passed on',
    text: 'It is with the person who decides. The answer comes to the pupil by mail.',
  },
  accepted: {
    title: 'A seat is held',
    text: 'The host says yes. The pupil takes the seat or gives it back with the link in the mail “It’s a yes”.',
  },
  confirmed: { title: 'Internship confirmed', text: 'The pupil has taken the seat.' },
  rejected: { title: 'Application refused', text: 'The host answered the pupil by mail.' },
  withdrawn: {
    title: 'Application withdrawn',
    text: 'The host is told, if it had received it. All the information of this application is erased.',
  },
  left: {
    title: 'Application withdrawn',
    text: 'Another internship is confirmed: this one is withdrawn, and the host reads nothing any more. All is erased after 90 days, or at once from here.',
  },
  cancelled: { title: 'Internship cancelled', text: 'The host cancelled.' },
  restored: { title: 'Application restored', text: 'The host reads it and answers the pupil by mail.' },
  expired: { title: 'Time is up', text: 'This application waits for no answer any more.' },
  lapsed: { title: 'The seat is no longer held', text: 'It was not taken in time: it is free again.' },
};

export const questions: Texts['mailed']['questions'] = {
  withdraw: {
    title: 'Withdraw the application and erase everything?',
    text: 'The host is told, if it has received the application. The name, the contact details, the motivation and all that was written are erased at once. There is no way back.',
    yes: en.receipt.yes,
    no: en.receipt.no,
  },
  confirm: {
    title: 'Do you take the seat?',
    text: 'The host is told: it receives your contact details and those of your guardian, and you receive its own. Your other applications for these weeks are withdrawn. What is left is to sign the agreement.',
    yes: 'Yes, I take the seat',
    no: 'No, not yet',
  },
  giveBack: {
    title: 'Do you give the seat back?',
    text: 'The host is told, and somebody else can take it. The information of your application is erased at once. There is no way back.',
    yes: 'Yes, I give the seat back',
    no: 'No, I keep it',
  },
};
