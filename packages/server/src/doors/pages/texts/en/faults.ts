import { en, type FaultTexts } from '@1eleve1stage/sdk/words';

const { sentences } = en.faults;

export const faults: FaultTexts = {
  ...en.faults,
  sentences: {
    ...sentences,
    school: {
      ...sentences.school,
      missing: sentences.school.wrong,
      notChosen: 'Choose your school in the list.',
      unknown: 'There is no school of that number. Enter its name and town instead.',
    },
  },
};
