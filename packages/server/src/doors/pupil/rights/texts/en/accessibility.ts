import { dayInEnglish } from '../../../../../core/words/english-dates.js';
import type { Article, Facts, Part } from '../../../../pages/article.js';
import { OWN_AUDIT } from '../../own-audit.js';

const {
  day,
  criteria,
  apply,
  doNotApply,
  ofThePage,
  byTest,
  byReading,
  asFarAsWeCanTell: likely,
  withReserve,
  pages,
} = OWN_AUDIT;

/** The declaration that French law asks for, in its form. */
export function accessibility(facts: Facts): Article {
  const { operator, url } = facts;
  const whose = operator.name === undefined ? '' : ` ${operator.name} commits to making it accessible.`;
  return {
    title: 'Accessibility statement',
    description: 'Where the accessibility of this service stands, what was not checked, and whom to tell.',
    lead: `This service is to serve everybody, with or without a disability (article 47 of French law 2005-102 of 11 February 2005).${whose} This statement is about ${url}/`,
    parts: [state, results, barriers, made, contact(facts), remedy],
  };
}

const state: Part = {
  title: 'State of conformity',
  says: [
    'This service does not conform to the French reference framework (RGAA), version 4.1: no valid audit covers all of its pages.',
  ],
};

const results: Part = {
  title: 'Results of tests',
  says: [
    `No rate of conformity can be given. The project itself read its element for search, list and application again on ${dayInEnglish(day)}. Of ${criteria} criteria, ${apply} apply to it, ${doNotApply} do not, and ${ofThePage} depend on the page that shows it.`,
    {
      list: [
        `${byTest} are met, and automatic tests check it.`,
        `${byReading} are met by reading the code.`,
        `${likely} seem to be met; people concerned have not checked it.`,
        `${withReserve} are met with a reserve, or partly checked.`,
      ],
    },
    `The project also read the pages of this site: search, offer, application, the pages of our mails, help for sites, technical reference. ${pages.apply} criteria apply to them, ${pages.doNotApply} do not.`,
    {
      list: [
        `${pages.byTest} are met, and automatic tests check it.`,
        `${pages.byReading} are met by reading the code.`,
        `${pages.asFarAsWeCanTell} seem to be met; people concerned have not checked it.`,
        `${pages.inPart} are met in part, or were not all checked.`,
      ],
    },
    'This is no audit: it was made by those who make the software.',
  ],
};

const barriers: Part = {
  title: 'Contents that are not accessible, or not checked',
  says: [
    {
      list: [
        'No person with a disability has tried this service yet. The screen readers NVDA, JAWS, VoiceOver and TalkBack, braille displays, magnifiers and voice control were not tried.',
        'Our mails were not read criterion by criterion. Nor were the four demonstration pages, where they are shown.',
        'Criterion 10.11: a window 256 pixels high was not tried on the pages of this site.',
        'Criterion 12.1: there is no site map.',
        'Criterion 3.3: contrasts of controls are measured of our colours, not of each control.',
        'Criterion 8.2: not all of the code went through a validator.',
        'The texts in easy French were not read by those they are for.',
        'The texts of offers are written by the hosts, in French.',
      ],
    },
  ],
};

const made: Part = {
  title: 'How this statement was made',
  says: [
    `It follows our reading of ${dayInEnglish(day)}.`,
    {
      facts: [
        [
          'Technologies',
          'HTML, CSS, SVG, JavaScript, WAI-ARIA. The pages of this site work without JavaScript.',
        ],
        ['Tested with', 'Chromium, without assistive technology; the keyboard alone.'],
        ['Tools', 'axe-core, and the project’s tests.'],
        [
          'Checked',
          'The element: search, list, offer, application, in each of its states. The pages of this site.',
        ],
      ],
    },
  ],
};

function contact({ operator: { email, phone, address } }: Facts): Part {
  const ways = [email, phone, address].filter((way) => way !== undefined);
  return {
    title: 'Feedback and contact',
    says: [
      ways.length === 0
        ? 'Whoever runs this service has not yet said here whom to write to.'
        : `Something stops you? Tell us, to get the information in another way or to be led to a solution: ${ways.join(' · ')}`,
    ],
  };
}

const remedy: Part = {
  title: 'Remedies',
  says: [
    'This is for you if you told us of a defect that keeps you from a content or a service, and got no satisfactory answer. You can:',
    {
      list: [
        'write to the Défenseur des droits: https://formulaire.defenseurdesdroits.fr/',
        'contact its delegate in your region: https://www.defenseurdesdroits.fr/saisir/delegues',
        'send a letter, free, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France.',
      ],
    },
  ],
};
