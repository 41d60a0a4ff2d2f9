import type { Grade } from '@1eleve1stage/sdk/contract';
import { atCommune, capitalised, listed, withDe } from './french.js';
import type { Random } from './random.js';
import type { Setting } from '../core/offers/rules/settings/index.js';

/** The subject of a text. */
export interface Subject {
  setting: Setting;
  /** Feminine and masculine, in small letters. */
  job: string;
  commune: string;
  grades: readonly Grade[];
}

const LONGEST_TITLE = 150;

/** A title as a careful employer writes it. */
export function writeTitle(random: Random, { setting: { place }, job, commune }: Subject): string {
  const titles = [
    `Découverte du métier ${withDe(job)}`,
    `Stage d’observation : ${job}`,
    `${capitalised(job)} : une semaine pour découvrir le métier`,
    `Dans les coulisses d’${place}`,
    `Une semaine dans ${place} ${atCommune(commune)}`,
    `Observer le quotidien d’${place}`,
    capitalised(job),
  ].filter((title) => title.length <= LONGEST_TITLE);
  return random.pick(titles);
}

/** Four to seven sentences to a pupil: where, what, with whom, and a word to dare. */
export function writeDescription(random: Random, subject: Subject): string {
  const [first = '', second = '', third = '', ...others] = random.sample(subject.setting.tasks, 5);
  return [
    random.pick(openings(subject)),
    random.pick([
      `Au programme : ${listed([first, second, third])}.`,
      `Tu pourras ${first}, ${second}, puis ${third}.`,
      `Avec la personne qui te guide, tu vas ${listed([first, second, third])}.`,
    ]),
    ...(random.chance(0.5) ? [`Tu pourras aussi ${random.pick(others)}.`] : []),
    ...random.sample(SUPPORT, random.between(1, 2)),
    ...(random.chance(0.5) ? [gradeSentence(subject.grades)] : []),
    ...(random.chance(0.5) ? [random.pick(CLOSINGS)] : []),
  ].join(random.chance(0.2) ? '\n' : ' ');
}

function openings({ setting: { place }, job, commune }: Subject): string[] {
  const at = atCommune(commune);
  return [
    `Notre équipe t’accueille ${at} pour te faire découvrir le métier ${withDe(job)}.`,
    `Tu te demandes à quoi ressemble une journée dans ${place} ? Viens la vivre avec nous ${at}.`,
    `Pendant ta semaine ${at}, tu découvres la vie d’${place} et les métiers qu’on y rencontre.`,
    `Curieuse ou curieux du métier ${withDe(job)} ? Passe une semaine avec nous ${at}.`,
    `Nous t’ouvrons nos portes ${at} : tu suivras une équipe dans son travail de tous les jours.`,
  ];
}

const SUPPORT = [
  'Une personne de l’équipe te suit du premier au dernier jour.',
  'Tu rencontreras des collègues aux parcours variés, qui te parleront de leurs études.',
  'Aucune connaissance n’est demandée : ta curiosité suffit.',
  'Le dernier jour, nous prenons le temps de t’aider à préparer ton rapport de stage.',
  'Tu changeras de poste chaque jour pour voir plusieurs métiers.',
];

const CLOSINGS = [
  'Pose toutes tes questions : nous aimons parler de notre travail.',
  'Filles et garçons, ce métier est pour vous.',
  'Écris-nous en quelques lignes ce qui t’attire, cela suffit.',
  'Si tu viens de loin, dis-le-nous : nous adaptons les horaires.',
];

function gradeSentence(grades: readonly Grade[]): string {
  if (grades.includes('seconde')) {
    return 'Le stage est pensé pour des élèves de seconde qui hésitent encore sur leur orientation.';
  }
  return grades.includes('quatrieme')
    ? 'Nous accueillons les plus jeunes, dès la quatrième, avec des journées plus courtes.'
    : 'Nous avons l’habitude d’accueillir des élèves de troisième.';
}
