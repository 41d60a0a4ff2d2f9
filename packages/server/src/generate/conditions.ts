import type { OfferRecord } from '@1eleve1stage/sdk/contract';
import type { Random } from './random.js';
import type { Workplace } from '../core/offers/rules/settings/index.js';

const CONDITIONS: Record<Workplace, readonly string[]> = {
  office: [
    'Travail assis, dans un bureau calme.',
    'Bureau partagé, quelques déplacements à pied dans le quartier.',
  ],
  shop: [
    'Travail debout, contact avec la clientèle.',
    'Debout une bonne partie de la journée ; tenue propre et simple.',
  ],
  workshop: [
    'Atelier bruyant par moments : bouchons d’oreilles fournis, chaussures fermées obligatoires.',
    'Chaussures de sécurité et lunettes prêtées ; tu ne touches pas aux machines.',
  ],
  bakery: ['On commence tôt et il fait chaud près du four ; tablier et charlotte fournis.'],
  kitchen: ['Cuisine chaude et rythme soutenu au service ; cheveux attachés, chaussures fermées.'],
  care: [
    'Mains lavées et tenue propre ; ce que tu entends ici reste entre nous.',
    'Blouse prêtée, pas de bijoux ; on respecte la vie privée des personnes.',
  ],
  outdoors: [
    'Dehors par tous les temps : bottes et vêtement de pluie conseillés.',
    'Travail en plein air, terrain parfois boueux ; gants prêtés.',
  ],
  stage: [
    'Rythme variable selon les jours ; de la musique et du monde.',
    'Tenue souple et chaussures propres.',
  ],
};

/** Share of such places that a wheelchair can enter and move around in. */
const ACCESSIBLE: Record<Workplace, number> = {
  office: 0.75,
  shop: 0.7,
  workshop: 0.4,
  bakery: 0.2,
  kitchen: 0.3,
  care: 0.85,
  outdoors: 0.1,
  stage: 0.7,
};

const NOTES = {
  yes: [
    'Entrée de plain-pied et toilettes adaptées.',
    'Ascenseur et place de stationnement réservée.',
    'Rampe à l’entrée ; préviens-nous, on t’attend à la porte.',
  ],
  no: [
    'Quelques marches à l’entrée ; parlons-en, nous adaptons ce que nous pouvons.',
    'Locaux à l’étage, sans ascenseur.',
  ],
};

/** Conditions: what the work asks of a pupil, and who can come in. */
export function chooseConditions(
  random: Random,
  workplace: Workplace,
): Pick<OfferRecord, 'workingConditions' | 'accessibility'> {
  const wheelchair = random.chance(ACCESSIBLE[workplace]);
  return {
    ...(random.chance(0.55) && { workingConditions: random.pick(CONDITIONS[workplace]) }),
    ...(random.chance(0.9) && {
      accessibility: {
        wheelchair,
        ...(random.chance(0.4) && { note: random.pick(NOTES[wheelchair ? 'yes' : 'no']) }),
      },
    }),
  };
}
