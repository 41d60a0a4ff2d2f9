// Publishes an offer and reads its applications.
//
//   npm run stages -- keys create --publisher "Ateliers Verdon" --kind secret --mode live
//   STAGES_URL=http://localhost:8080 STAGES_KEY=sk_live_… node examples/publish.mjs
import { createClient, ProblemError } from '@1eleve1stage/sdk';
import { openWeeks } from '@1eleve1stage/sdk/rules';

const { STAGES_URL = 'http://localhost:8080', STAGES_KEY } = process.env;
if (!STAGES_KEY) throw new Error('Set STAGES_KEY to a secret key, sk_live_… or sk_test_….');

const client = createClient({ baseUrl: STAGES_URL, key: STAGES_KEY });

try {
  const offer = await client.publisher.offers.put('example-1', {
    title: 'Dessiner une pièce, puis la fabriquer',
    description:
      'Tu passes du bureau d’études à l’atelier : tu dessines une petite pièce, tu règles la machine avec nous, et tu repars avec ce que tu as fabriqué.',
    employer: { name: 'Ateliers Verdon', isPublic: false },
    sector: { code: 's37' },
    grades: ['troisieme'],
    weeks: openWeeks('troisieme', new Date()).slice(-4),
    seats: { total: 2 },
    location: { street: '4 rue des Tilleuls', postcode: '35000', city: 'Rennes' },
    lunchBreak: 'De 12 h à 13 h, avec l’équipe.',
    contact: { email: 'stages@verdon.example' },
  });
  console.log(`Online: ${offer.title} (${offer.id}), ${offer.seats.remaining} seats left`);
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  console.error(error.message);
  for (const { pointer, titles } of error.errors) console.error(`  ${pointer}: ${titles.en}`);
  process.exitCode = 1;
}

const { applications } = await client.publisher.applications.list({ remoteId: 'example-1' });
console.log(`${applications.length} applications`);
for (const { id, status, isBlind, pupil, weeks } of applications) {
  const name = pupil?.firstName ?? (isBlind ? '(not opened)' : '(erased)');
  console.log(`  ${id}  ${status}  ${name}  ${weeks.join(', ')}`);
}
