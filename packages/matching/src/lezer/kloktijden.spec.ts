import { describe, expect, it } from '@jest/globals';
import type { ItemSlug } from '@passend/domain';
import type { Eis } from '../types.js';
import { leesBelasting } from './lees-belasting.js';

const vast = (zin: string, item: ItemSlug): readonly Eis[] =>
  leesBelasting(`Medewerker\n${zin}`).filter((eis) => eis.item === item && eis.zekerheid >= 0.6);
const gevraagd = (zin: string) =>
  vast(zin, 'etmaal').flatMap(({ ontkend, waarde }) => (ontkend ? [] : (waarde?.niet ?? [])));
const ontkend = (zin: string) =>
  vast(zin, 'etmaal').flatMap((eis) => (eis.ontkend ? (eis.waarde?.niet ?? ['alles']) : []));
const perDag = (zin: string) => vast(zin, 'uren_dag').map(({ waarde }) => waarde?.max);

describe('times of the day in words', () => {
  it.each([
    "Je werkt van elf uur 's avonds tot zeven uur 's ochtends.",
    "Tussen tien uur 's avonds en zes uur 's morgens loop je rondes.",
    'De dienst loopt van middernacht tot acht uur.',
    "Je begint om vier uur 's ochtends met bakken.",
    "Om half vijf 's ochtends start de eerste ploeg.",
    'You work from eleven at night until seven in the morning.',
  ])('ask the night, and no "ochtends" denies it: %s', (zin) => {
    expect(gevraagd(zin)).toContain('nacht');
    expect(ontkend(zin)).not.toContain('nacht');
    expect(ontkend(zin)).not.toContain('alles');
  });

  it.each([
    "De diensten zijn van twee uur 's middags tot tien uur 's avonds.",
    "Van zes tot elf uur 's avonds sta je achter de bar.",
    'Je werkt van vier tot half tien.',
    'You work from 5 pm to 9 pm.',
  ])('ask the evening: %s', (zin) => {
    expect(gevraagd(zin)).toContain('avond');
  });

  it.each([
    'Je werkt van half negen tot vijf uur.',
    'Werktijden: half acht tot vier.',
    'Van kwart over acht tot kwart voor vijf zit je op kantoor.',
    'Hours are 8.30 am to 5 pm.',
    "Om negen uur begin je en om drie uur 's middags ben je klaar.",
  ])('within the day deny both: %s', (zin) => {
    expect(ontkend(zin)).toEqual(expect.arrayContaining(['avond', 'nacht']));
    expect(gevraagd(zin)).toEqual([]);
  });

  it.each([
    'Je begeleidt groepen van twee tot vier kinderen.',
    'Je begeleidt kinderen van vier tot twaalf.',
    'De pauze duurt van drie tot vijf minuten.',
    'Je werkt van tien tot zes.',
    'De lunch is van twaalf tot één.',
  ])('are not read from: %s', (zin) => {
    expect(vast(zin, 'etmaal')).toEqual([]);
  });
});

describe('the length of a day', () => {
  it('follows from two times', () => {
    expect(perDag('Je werkt van acht tot half vijf.')).toEqual([8]);
    expect(perDag('Je werkt van negen tot één, vier dagen in de week.')).toEqual([4]);
  });

  it('is what the text states, when it states it', () => {
    expect(perDag('Diensten van zes uur, tussen 7.00 en 16.00 uur.')).toEqual([6]);
    expect(perDag('Je werkt in diensten van vier tot zes uur.')).toEqual([4]);
  });
});
