import { describe, expect, it } from '@jest/globals';
import {
  INFORMATIETEKSTEN,
  MIJLPAALREGELS,
  RAPPORTVELDEN,
  TOESTEMMINGSTEKSTEN,
} from '@passend/domain';
import { matchZin } from '../zinnen-match.js';
import { mijlpaalZin } from '../zinnen-mijlpaal.js';
import { rapportZin } from '../zinnen-rapport.js';
import { rechtenZin } from '../zinnen-rechten.js';
import { waaromZin } from '../zinnen-waarom.js';

describe('sentences of the API in English', () => {
  it('knows every text of a milestone', () => {
    const teksten = Object.values(MIJLPAALREGELS).flatMap((regel) => [
      regel.naam,
      regel.termijn,
      ...(regel.teLaat === undefined ? [] : [regel.teLaat]),
      ...(regel.twijfel === undefined ? [] : [regel.twijfel]),
      ...(regel.document ?? []).map(({ tekst }) => tekst),
    ]);
    expect(teksten.filter((tekst) => mijlpaalZin(tekst) === tekst)).toEqual([]);
  });

  it('knows every text about sharing, and every head of a report', () => {
    const delen = [
      ...INFORMATIETEKSTEN.flatMap(({ delen: stukken }) =>
        stukken.flatMap(({ kop, alineas }) => [kop, ...alineas]),
      ),
      ...Object.values(TOESTEMMINGSTEKSTEN).flatMap(({ vraag, uitleg }) => [vraag, uitleg]),
    ];
    const koppen = Object.values(RAPPORTVELDEN).flatMap((velden) =>
      velden.flatMap(({ kop, hulp }) => [kop, hulp]),
    );
    expect(delen.filter((tekst) => rechtenZin(tekst) === tekst)).toEqual([]);
    expect(koppen.filter((tekst) => rapportZin(tekst) === tekst)).toEqual([]);
  });

  it.each([
    [
      'Plan van aanpak: nog niet vastgelegd.',
      'Plan of action (plan van aanpak): not recorded yet.',
    ],
    [
      'Eindevaluatie: niet ondertekend door de werkgever en de werknemer.',
      'Final evaluation: not signed by the employer and the employee.',
    ],
    [
      'Trajectplan (versie 2): nog niet ondertekend door de werknemer.',
      'Programme plan (version 2): not signed by the employee.',
    ],
  ])('of a gap: %s', (nederlands, engels) => {
    expect(rapportZin(nederlands)).toBe(engels);
  });

  it.each([
    ['Tillen: meer dan de grens', 'Lifting: more than the limit'],
    ['Conflicten', 'Conflicten'],
    ['Verder dan 30 km van Amersfoort', 'Farther than 30 km from Amersfoort'],
    [
      'Verder dan 30 km van Amersfoort, of meer dan 45 minuten reizen',
      'Farther than 30 km from Amersfoort, or more than 45 minutes of travel',
    ],
    ['Gezocht: 16 tot 24 uur per week.', 'Wanted: 16 to 24 hours per week.'],
    [
      '12 km hemelsbreed van Amersfoort; de grens is 30 km. Geschat: ± 25 min met de auto of ± 45 min fietsen.',
      '12 km from Amersfoort as the crow flies; the limit is 30 km. Estimated: ± 25 min by car or ± 45 min by bike.',
    ],
    [
      'Lager, omdat de werknemer vergelijkbaar werk te zwaar vond: Magazijnmedewerker.',
      'Lower, because the client found similar work too heavy: Magazijnmedewerker.',
    ],
  ])('for a coach: %s', (nederlands, engels) => {
    expect(matchZin(nederlands)).toBe(engels);
  });

  it('for a werknemer, with the numbers', () => {
    expect(waaromZin('Op 3 van je 5 punten staat in de tekst dat het past.')).toBe(
      'On 3 of your 5 points, the text says that it fits.',
    );
    expect(waaromZin('Iets wat niemand kent.')).toBe('Iets wat niemand kent.');
  });
});
