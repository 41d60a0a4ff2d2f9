import { dayInEnglish, weeksInEnglish } from '../../../words/english-dates.js';
import { FACT_LABELS } from '../../../words/fact-labels.js';
import type { LetterTexts } from './fr.js';

const erase = 'Withdraw and erase everything';

/** A name after a word; it may be empty. */
function after(name: string): string {
  return name && `, ${name}`;
}

/** Every text of the letters to pupils and their families, in English. What hosts wrote stays in French. */
export const en: LetterTexts = {
  lang: 'en',
  day: dayInEnglish,
  hello: 'Hello,',
  facts: {
    ...FACT_LABELS.en,
    weekList: weeksInEnglish,
  },
  digest: {
    pupil: {
      subject: (n) => `${n} codes for your applications`,
      why: 'Many codes are asked for with this address: so as not to fill your mailbox, we put them together. Each code goes with the number of an application. It was not you who applied? Do nothing: without a code, everything is erased.',
      links:
        'Each application has two links: the first confirms it, the second withdraws it and erases everything.',
    },
    employer: {
      subject: (n) => `News of ${n} applications for observation internships`,
      why: 'Many applications reach you: so as not to fill your mailbox, we put them together. Those that wait for your answer have their own link.',
      links:
        'These links give access to information about minors: pass them on to nobody but the person who decides. Each serves to answer once, without account or password.',
    },
    representative: {
      subject: (n) => `${n} updates on applications for observation internships`,
      why: 'Several applications give your address as that of the legal guardian. We put their news together so as not to fill your mailbox.',
      links:
        'At any time, each link lets you see who applies, withdraw that application and erase its information, yours included.',
    },
  },
  code: {
    subject: 'Confirm your application for an internship',
    title: 'One more step',
    enter:
      'You have just applied for an observation internship. To send your application, enter this code on the page where you wrote it:',
    closed: 'Did you close the page? This link works too, on any device.',
    confirm: 'Confirm my application',
    until: (day) =>
      `The code and this link are valid until ${day}. If you do not confirm, everything is erased and the host will never know.`,
    changed:
      'Have you changed your mind, now or later? Or was it not you who applied? This link withdraws the application and erases all its information. Keep this mail.',
    erase,
  },
  accepted: {
    subject: 'It’s a yes for your internship!',
    news: (firstName) => `Good news${after(firstName)}: the host is happy to welcome you.`,
    decide: (until) =>
      `${until === undefined ? '' : `Your seat is held until ${until}. `}Talk about it at home, then say whether you take it. If you have found another one, give it back: somebody else can then take it.`,
    go: 'Take or give back my seat',
  },
  rejected: {
    subject: 'An answer to your application',
    title: 'It will not be this time',
    hello: (firstName) => `Hello${firstName && ` ${firstName}`},`,
    answer: 'The host cannot welcome you for this internship. This is its answer to you:',
    others:
      'Almost everybody gets a no: pupils send 2 or 3 applications on average. Other offers are waiting for you.',
  },
  cancelled: {
    subject: 'Your internship was cancelled by the host',
    news: (firstName) =>
      `Hello${after(firstName)}, the host can no longer welcome you: it cancelled. It is not because of you.`,
    next: 'If you had told your school, tell it this, too. Your applications that were withdrawn for this internship can be restored once, with the link of their first mail.',
  },
  cancelledToFamily: {
    subject: (firstName) =>
      firstName ? `The internship of ${firstName} is cancelled` : 'An observation internship is cancelled',
    told: (firstName) =>
      `${firstName} will not do this internship: the host cancelled. We wrote to the pupil as well.`,
    next: 'If the agreement was under way, the school should be told.',
  },
  near: {
    title: 'Near the same place, for your year:',
    offer: (title, host, city) => `${title}, ${host} (${city})`,
  },
  confirmed: {
    subject: 'Your internship is confirmed',
    yours: (firstName) => `It is confirmed${after(firstName)}: the seat is yours.`,
    next: 'What is next:',
    calendar: 'The dates are in the file that comes with this mail: open it to put them in your calendar.',
    again:
      'This button shows all of it again. Can you not go after all? The same page lets you give your seat back, and the host is told.',
    see: 'See my internship again',
    hindered: `Can you not go after all? The link “${erase}” in your first mail tells the host.`,
  },
  representative: {
    subject: 'An application for an observation internship',
    somebody: 'A pupil',
    told: (firstName) =>
      `${firstName} is applying for an observation internship and gave your address as that of a legal guardian. This message lets you know: there is nothing you have to do.`,
    what: 'In an observation internship, pupils of 4e, 3e or 2de (years 9 to 11) discover a workplace for one or two weeks. Nothing is settled yet: if the host accepts, an agreement will be signed by you, by the school and by the host.',
    rights:
      'The host reads what the pupil writes to it, and your name and contact details, for this application and nothing else. At any time you can withdraw the application and erase this information, yours included.',
    erase: 'Withdraw the application and erase everything',
    unproved:
      'Until this address is confirmed, we give no name here. The button shows who applies and where, and confirms the address. Nothing is withdrawn before one more step.',
    see: 'See who applies',
    seeAgain: 'See the application',
  },
  acceptedToFamily: {
    subject: (firstName) =>
      firstName ? `A seat is held for ${firstName}` : 'A seat for an internship is held',
    told: (firstName) =>
      `${firstName} applied for an observation internship, and the host is happy to welcome them.`,
    decide:
      'It is for the pupil to take this seat or to give it back, with the link we mailed. Talk about it together.',
    later:
      'There is nothing to sign now. If the seat is taken, we write to you: there will be an agreement to sign before the first day.',
  },
  confirmedToFamily: {
    subject: (firstName) =>
      firstName ? `The internship of ${firstName} is confirmed` : 'An observation internship is confirmed',
    told: (firstName) => `${firstName} has taken the seat: the observation internship is confirmed.`,
    next: 'What is next:',
  },
  offerHidden: {
    subject: 'An offer you applied to was taken down',
    subjectFamily: 'An offer of an observation internship was taken down',
    why: 'We took this offer down from our service. It is not because of you.',
    pause:
      'Your application is paused: the host can no longer open or accept it here. If the offer comes back before its time is over, it goes on where it stood.',
    careful:
      'The host has written to you already, or expects you? Speak first with your parents or your school.',
    family:
      'The pupil who gave your address applied to this offer. We took it down from our service. The host can no longer open or accept the application here. If it has been in touch already, speak with the pupil and the school before you go further.',
    others: `Other offers await you. To erase everything: the link “${erase}” in your first mail.`,
    go: 'See other offers',
  },
  report: {
    reasons: {
      gone: 'does not exist any more',
      money: 'money, or something odd',
      discrimination: 'discrimination',
      unsafe: 'danger or unease',
      wrong: 'wrong information',
      other: 'other',
    },
    received: 'We received your report',
    receivedText:
      'Somebody reported an internship offer and gave this address. A person will read the report. We will write here what is decided.',
    number: 'Number of the report',
    offer: 'Number of the offer',
    notYou: 'It was not you? There is nothing you need to do.',
    decided: 'Your report: what was decided',
    taken: 'You reported an internship offer. A person looked at it: the offer was taken down. Thank you.',
    left: 'You reported an internship offer. A person looked at it: the offer is not taken down for that.',
    contest: (email) =>
      `You disagree? Write to us${email === undefined ? '' : ` at ${email}`}, with the number of the offer. A certified body for the settlement of disputes, or a court, can be turned to as well.`,
    who: 'Who runs this service',
  },
};
