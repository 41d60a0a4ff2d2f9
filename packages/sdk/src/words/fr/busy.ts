import { minutesInFrench } from '../../rules/index.js';

/** Sentences for a pupil whose network asks too much at once: when to try again, why, and that nothing is lost. */
export const busy = {
  title: (minutes: number): string =>
    `Doucement, reprends dans ${minutes < 1 ? 'un instant' : minutesInFrench(minutes)}`,
  text: 'Beaucoup de demandes arrivent de ton réseau, peut-être de toute ta classe. Tes réponses sont gardées.',
};
