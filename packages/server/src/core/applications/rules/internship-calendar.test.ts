import { expect, test } from 'vitest';
import { aContent, applicationId, NOW } from '../../../../test/suites/samples.js';
import { internshipCalendar } from './internship-calendar.js';

test('nobody harmed 12.11: what a publisher writes is no link in a calendar, whichever field it is in', () => {
  const link = 'https://mauvais.example/x';
  const content = aContent();
  const written = internshipCalendar(
    {
      id: applicationId(1),
      weeks: content.weeks,
      changedAt: NOW,
      content: {
        ...content,
        title: `Titre ${link}`,
        employer: { ...content.employer, name: `Nom ${link}` },
        location: { ...content.location, street: `3 rue du Port ${link}`, city: `Rennes ${link}` },
        workingConditions: `Calme ${link}`,
      },
    },
    'fr',
    'stages.example',
  );
  expect(written.replaceAll('\r\n ', '')).toContain('3 rue du Port …');
  expect(written.replaceAll('\r\n ', '')).not.toContain('mauvais.example');
});
