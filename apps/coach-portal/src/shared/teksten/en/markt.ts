import { getal } from '../../opmaak/getal.js';
import type * as nl from '../markt.js';
import type { Vertaling } from '../vertaling.js';

export const markt = {
  titel: (naam: string) => `The market for ${naam}`,
  titelKaal: 'The market per week',
  link: 'The market per week',
  uitleg:
    'Every week Passend counts how many vacancies there were and how many of them came into view. The count of a week never changes afterwards. It says nothing about health.',
  grafiek: 'Vacancies in view per week',
  weekVan: 'Week of',
  past: 'Fits',
  mogelijk: 'May fit',
  afgevallen: 'Ruled out',
  overwogen: 'Considered',
  nieuw: 'New in view',
  versies: 'Rules',
  leeg: 'No week has been counted yet. That needs a search profile and a work capacity.',
  nietGeteld: 'not counted',
  gaten: 'A week without a count stays empty. Nothing is filled in afterwards.',
  versie: (engine: string, lexicon: string) => `${engine} / ${lexicon}`,
  samen: (weken: number, inBeeld: number) =>
    weken === 1
      ? `This week: ${getal(inBeeld)} vacancies in view.`
      : `${getal(weken)} weeks counted. In the last week: ${getal(inBeeld)} vacancies in view.`,
} satisfies Vertaling<typeof nl.markt>;
