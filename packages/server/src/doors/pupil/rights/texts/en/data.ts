import { en } from '@1eleve1stage/sdk/words';
import type { LegalBasis } from '../../../../../ports/index.js';
import type { Article, Facts, Part } from '../../../../pages/article.js';
import { DAYS_KEPT } from '../../../../../core/base/retention.js';

const BASES: Record<LegalBasis, string> = {
  'public-task': 'a task in the public interest (GDPR, article 6, 1, e)',
  'legitimate-interests':
    'the legitimate interest in bringing pupils and hosts together (GDPR, article 6, 1, f)',
  consent:
    'your consent: you can take it back at any time, by withdrawing your application (GDPR, article 6, 1, a)',
};

export function data(facts: Facts): Article {
  return {
    title: en.common.data,
    description: 'What this service keeps about you, why, for how long, who sees it, and your rights.',
    lead: 'What this service keeps about you, why, for how long, who sees it. And how to take it all back.',
    parts: [
      inShort,
      what,
      who(facts),
      howLong,
      rights(facts),
      elsewhere(facts),
      families(facts),
      hosts(facts),
      why(facts),
    ],
  };
}

const inShort: Part = {
  title: 'In short',
  says: [
    {
      list: [
        'You search without saying who you are. There is no account.',
        'What you write in an application goes to the host you chose alone, after your code.',
        'No CV, no marks, no photograph. Nothing is sold, nothing is shown in public.',
        'No cookie, no tracker. We leave nothing on your device.',
        'You erase it all when you want, with the link in the mail. Otherwise it all erases itself.',
      ],
    },
  ],
};

const what: Part = {
  title: 'What we keep, and why',
  says: [
    'When you search: nothing about you. The service’s log notes that a page was asked for, and when. It notes neither what you look for, nor your address on the network.',
    'When you apply: your first and last name, your e-mail, your telephone if you give it, your year, your school, your date of birth, the week and your motivation. The host needs them to answer you and prepare the internship.',
    'Of your guardian: name, e-mail and telephone, which you give us. We write to them that you are applying, and the agreement is signed with them.',
    'We also keep the language to write to you both in. The host does not receive it.',
    'When you report an offer: the reason, your words and your e-mail if you give them. A person of the service reads them; the host does not know who reported it.',
    'Against abuse, we count how many forms are opened from one network. This count bears a scrambled name, stays in memory and is forgotten within hours.',
  ],
};

function who({ operator }: Facts): Part {
  return {
    title: 'Who sees it',
    says: [
      {
        list: [
          'Before you enter your code: nobody.',
          'After: the host that would take you, or whoever publishes its offers for it. Nobody else reads your application on this service.',
          'It reads your letter first, your year and your weeks. Your name, age, class and school come when it opens them or answers you, unless it chose to read all at once. We note when.',
          'The people of the host may write short notes on your application to each other. Our pages and mails do not show them to you; they are erased with it.',
          'Your legal guardian: your first name, where and when the internship is, and where your application stands. What moves you to apply is not shown.',
          'The mail server carries our letters, as all mail.',
        ],
      },
      'All that says who you are is encrypted on disk. Each application has a key of its own, destroyed when it is erased: a backup of the database, alone, does not open it any more.',
      operator.hosting === undefined
        ? 'Whoever runs this service has not yet said here where its machines are.'
        : `The machines are with: ${operator.hosting}.`,
      'A person at the host answers you. No machine decides in their place.',
    ],
  };
}

const howLong: Part = {
  title: 'For how long',
  says: [
    {
      facts: [
        ['An application without its code', '72 hours, then it is erased.'],
        [
          'An application whose code was entered',
          `Until you erase it. Otherwise ${DAYS_KEPT.application} days after a refusal, ${DAYS_KEPT.application} days after the day the wait ended without an answer, or ${DAYS_KEPT.application} days after the week of the internship, whatever became of it.`,
        ],
        [
          'What is left of an erased application',
          'A year: the offer, the week, the dates and where it stood. No name any more. For one more day, its receipt and its links are known.',
        ],
        [
          'A report',
          `${DAYS_KEPT.report} days. What the service decided about an offer, and why: three years.`,
        ],
        ['The answer to a repeated sending', '24 hours.'],
        [
          'A mail that could not leave',
          `${DAYS_KEPT.unsentMail} days at most. It is erased with the application.`,
        ],
        [
          'The count of mails to a mailbox',
          'A week after the last one, under a scrambled name: it keeps a mailbox from being filled.',
        ],
        ['That a mailbox answered us', 'Two years, under a scrambled name.'],
        ['That a mailbox wants no more mail from us', 'Three years, under a scrambled name.'],
        [
          'The security log',
          'It says which key opened which application, by numbers, without any name. Whoever runs this service keeps it; we advise six months.',
        ],
      ],
    },
    'These times are kept to some minutes. After a long outage it may take some days more, never less.',
  ],
};

function rights({ operator }: Facts): Part {
  const contact = operator.dataProtection ?? operator.email ?? operator.address;
  return {
    title: 'Your rights, and how to use them',
    says: [
      'You can use them alone, or with your parents. It is free.',
      {
        list: [
          'Erase: the link “Withdraw and erase everything” in the mail with your code. It is done at once.',
          'Correct: withdraw the application, then make it again.',
          'Know what we keep, get a copy (with the notes of the host), object, ask for a pause: write to us, with the number of your application.',
          'Get no more mail from us: the link at the end of those you did not ask for.',
        ],
      },
      contact === undefined
        ? 'Whoever runs this service has not yet said here whom to write to. The link in the mail works without writing to anybody.'
        : `To write: ${contact}. You are owed an answer within a month.`,
      'You disagree with the answer? The CNIL protects everybody’s data in France, and you can write to it: https://www.cnil.fr/en/plaintes',
    ],
  };
}

function elsewhere({ url }: Facts): Part {
  return {
    title: 'On the sites that show our offers',
    says: [
      'The site of your school, of a town or of a company may show our search and our form. What we add there sets no tracker, and sends your application to us alone.',
      `But that site is the master of its page: it may have trackers of its own, and see what happens there. If you are in doubt, apply from our pages: ${url}/s/search?lang=en`,
    ],
  };
}

function families({ operator }: Facts): Part {
  return {
    title: 'Parents and guardians',
    says: [
      'Your name, e-mail and telephone come from the pupil who applies. They serve to tell you and to prepare the agreement, and nothing else. The host reads them with the application.',
      'The link in the mail you receive withdraws the application and erases this information, yours included. The link at its end stops our mails. You have the same rights as the pupil, and may use them for him or her.',
      ...(operator.dataProtection === undefined
        ? []
        : [`The data protection officer: ${operator.dataProtection}.`]),
    ],
  };
}

function hosts({ operator }: Facts): Part {
  const contact = operator.dataProtection ?? operator.email;
  return {
    title: 'Hosts and publishers',
    says: [
      'The contact of an offer (name, e-mail, telephone) is never shown to the public. It is encrypted, and serves to write to you when a pupil applies. Once the seat is taken, the pupil and the legal guardian receive it, to prepare the internship. It stays as long as the offer is stored, even removed: publish it with another contact to replace it' +
        (contact === undefined ? '.' : `, or write to ${contact}.`),
      'Notes among colleagues, in your space, are about pupils: the copy that one of them asks for has them. They are erased with the application.',
      'What you note of an application outside of this service is your responsibility. Erase it when we write that it was withdrawn, and at the latest once the internship is over.',
    ],
  };
}

function why({ operator: { name, legalBasis } }: Facts): Part {
  return {
    title: 'Who answers for it',
    says: [
      name === undefined
        ? 'Whoever runs this service has not yet given a name here.'
        : `${name} is the controller of this processing.`,
      legalBasis === undefined
        ? 'Whoever runs this service has not yet said here which legal basis it rests on.'
        : `Legal basis: ${BASES[legalBasis]}.`,
      'Nobody has to use this service to find an internship. Without the fields that are not marked “optional”, an application cannot leave.',
    ],
  };
}
