import type * as nl from '../opbouw.js';
import type { Vertaling } from '../vertaling.js';

/** Texts about the build-up of hours in the form of a document. */
export const opbouw = {
  kop: 'Build-up of hours',
  stappen: 'Steps of the build-up',
  heeft: 'The document has a schedule for building up hours',
  uitleg:
    'Copy the steps as the doctor gives them. The ranking works with the goal, and asks whether a build-up is possible at the start.',
  peildatum: 'The build-up starts on',
  peildatumHulp: 'The first day on which the first step applies.',
  start_uren_week: 'Hours per week at the beginning',
  stap_uren: 'Hours added with each step',
  stap_weken: 'Weeks between two steps',
  doel_uren_week: 'Hours per week at the end',
  gevolg: 'This is the result',
  nogNiet: 'Fill in the fields. You will then see the hours now, at a start and at the end.',
  meteen: 'The end is not higher than the beginning. The end then applies straight away.',
  fout: {
    peildatum: 'Fill in the date on which the build-up starts.',
    start_uren_week: 'For the build-up, fill in the hours at the beginning, from 0 to 60.',
    stap_uren: 'For the build-up, fill in how many hours each step adds, from 0.5 to 40.',
    stap_weken: 'For the build-up, fill in the weeks between two steps, from 0.5 to 104.',
    doel_uren_week: 'For the build-up, fill in the hours at the end, from 1 to 60.',
  },
} satisfies Vertaling<typeof nl.opbouw>;
