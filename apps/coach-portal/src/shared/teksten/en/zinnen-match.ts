import type { MatchPunt } from '@passend/contracts';
import type { Vertaling } from '../vertaling.js';
import type * as nl from '../zinnen-match.js';
import { niveauNaam } from './fml.js';
import { MATCHPATRONEN, MATCHZINNEN } from './zinnen/match.js';
import { regelZin } from './zinnen/regel.js';
import { reisZin } from './zinnen/reis.js';
import { maakVertaler } from './zinnen/vertaler.js';
import { taaleisZin } from './zinnen/wenswoorden.js';

const vertaal = maakVertaler(MATCHZINNEN, MATCHPATRONEN);

export const matchZin: Vertaling<typeof nl.matchZin> = (tekst) =>
  reisZin(tekst) ?? regelZin(tekst) ?? taaleisZin(tekst) ?? vertaal(tekst);

const CRITERIA: ReadonlyMap<string, string> = new Map([
  ['Beroep', 'Occupation'],
  ['Reisafstand', 'Travel distance'],
  ['Uren', 'Hours'],
  ['Opleiding', 'Education'],
  ['Ervaring', 'Experience'],
  ['Talen', 'Languages'],
  ['Contract', 'Contract'],
  ['Loon', 'Pay'],
  ['Sector', 'Sector'],
  ['Werkgever', 'Employer'],
  ['Bureau', 'Agency'],
  ['Thuiswerk', 'Working from home'],
  ['Begintijd', 'Starting time'],
  ['Reistijd', 'Travel time'],
]);

export const criteriumNaam: Vertaling<typeof nl.criteriumNaam> = (criterium) =>
  CRITERIA.get(criterium) ?? criterium;

/** Made anew from what the verdict rests on, as the API makes the Dutch sentence. */
export const puntUitleg: Vertaling<typeof nl.puntUitleg> = (punt) => {
  const { oordeel, bewijs } = punt;
  const wat = bewijs === null ? 'The vacancy’s hours' : `The text says: ‘${bewijs.tekst}’. That`;
  const meer = bewijs === null;
  const grens = inWoorden(punt.limiet);
  switch (oordeel) {
    case 'past':
      return `${wat} ${meer ? 'fit' : 'fits'} within the limit: ${grens}.${bijStart(punt)}`;
    case 'mogelijk':
      return `${wat} ${meer ? 'are' : 'is'} close to the limit: ${grens}. Weigh whether this is possible, and write down why.`;
    case 'overschrijdt':
      return `${wat} ${meer ? 'exceed' : 'exceeds'} the limit: ${grens}.${zacht(punt)}`;
    case 'onbekend':
      return onbekend(punt);
  }
};

/** A level in English; the words of the document itself stay as they are, as a quotation. */
function inWoorden(limiet: string): string {
  const naam = niveauNaam(limiet);
  return naam === limiet ? `‘${limiet}’` : naam;
}

function bijStart({ item, bijStart: start }: MatchPunt): string {
  if (start === null || start === 'past') return '';
  return item === 'uren_dag'
    ? ' At the start there are not that many hours in a whole week yet. Ask whether the beginning can be shorter.'
    : ' That is the limit at the end of the build-up. At the start there are fewer hours. Ask whether that is possible.';
}

function zacht({ valtAf }: MatchPunt): string {
  return valtAf
    ? ''
    : ' It is a soft limit, so the vacancy is not ruled out. Discuss whether this is possible, and write down why.';
}

function onbekend({ grondslag, richting, bewijs }: MatchPunt): string {
  if (grondslag === 'beroep') {
    const neiging = richting === 'past' ? 'usually no problem' : 'often a problem';
    return `The text says nothing about this. In this occupation it is ${neiging}. Ask about it.`;
  }
  return bewijs === null
    ? 'The text says nothing about this. Ask about it.'
    : `The text says: ‘${bewijs.tekst}’. That does not say enough to choose. Ask about it.`;
}
