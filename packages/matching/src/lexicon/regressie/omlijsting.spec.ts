import { describe, expect, it } from '@jest/globals';
import { grensVan } from '@passend/domain';
import { leesBelasting } from '../../lezer/lees-belasting.js';
import { oordeelItem } from '../../oordeel/oordeel-item.js';
import { LASTEN_IN_VORMEN, type Lastrij } from './lasten-in-vormen.js';

type Lijst = Readonly<Record<string, (last: Vormen) => string>>;

interface Vormen {
  readonly je: string;
  readonly om: string;
  readonly inf: string;
  readonly bijzin: string;
  readonly het: string;
  readonly te: string;
  readonly woord: string;
}

/** Sentences that state a load, whatever it is. */
const BELAST: Lijst = {
  'after the reader': ({ je }) => `Je ${je}.`,
  inverted: ({ om }) => `Op een gewone dag ${om}.`,
  'in a list': ({ inf }) => `Taken:\n- ${inf}\n- rapporteren`,
  'as a task': ({ inf }) => `Tot je taken behoort ${inf}.`,
  'as an expectation': ({ bijzin }) => `We verwachten dat je ${bijzin}.`,
  'of somebody sought': ({ bijzin }) => `We zoeken iemand die ${bijzin}.`,
  'after a modal verb': ({ inf }) => `In deze functie moet je ${inf}.`,
  'as a future': ({ inf }) => `Je gaat ${inf}.`,
};

/** Frames that take a load away, whatever it is. */
const WEGGENOMEN: Lijst = {
  'no part of it': ({ het }) => `${groot(het)} hoort er niet bij.`,
  'out of the job': ({ het }) => `${groot(het)} zit niet in je takenpakket.`,
  'no need': ({ te }) => `Je hoeft niet ${te}.`,
  'asked and answered': ({ inf }) => `${groot(inf)}? Nee hoor.`,
  'noch … noch': ({ inf }) => `Noch koffie zetten, noch ${inf} hoort bij deze baan.`,
  freed: ({ het }) => `Je bent vrijgesteld van ${het}.`,
  'after a colon': ({ het }) => `${groot(het)}: geen sprake van.`,
  'under a heading': ({ inf }) => `Niet in deze functie:\n- ${inf}\n- koffie zetten`,
  'under a heading of one line': ({ inf }) => `Wat je niet doet: ${inf}.`,
  'no worry': ({ het }) => `Over ${het} hoef je je geen zorgen te maken.`,
  elsewhere: ({ het }) => `${groot(het)} hoort thuis bij een andere afdeling.`,
  'others for it': ({ inf }) => `${groot(inf)}: daar hebben we andere mensen voor.`,
  unusual: ({ inf }) => `${groot(inf)} is bij ons niet gebruikelijk.`,
  'no fear': ({ bijzin }) => `Je hoeft niet bang te zijn dat je ${bijzin}.`,
  'all but': ({ inf }) => `Je doet alles, behalve ${inf}.`,
  'a time gone by': ({ inf }) => `De tijd dat je hier moest ${inf} is voorbij.`,
  'away from it': ({ het }) => `Je blijft ver van ${het}.`,
  'others, not you': ({ het }) => `Je collega's zijn er voor ${het}; jij niet.`,
};

const groot = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

function oordeelOver(rij: Lastrij, maak: (last: Vormen) => string): string {
  const [item, niveau, tekst, je, om, inf, bijzin, het, te, woord] = rij;
  const zin = maak({ je, om, inf, bijzin, het, te, woord });
  const beperking = { item, niveau, tekst, limiet: null, teBeoordelen: false };
  expect(grensVan(beperking)).not.toBeNull();
  return oordeelItem(beperking, leesBelasting(`Medewerker\n${zin}`), null).oordeel;
}

function oordelen(lijst: Lijst) {
  return Object.entries(lijst).flatMap(([vorm, maak]) =>
    LASTEN_IN_VORMEN.map((rij) => ({ item: rij[0], vorm, oordeel: oordeelOver(rij, maak) })),
  );
}

describe('a load of any item', () => {
  it('is read in whatever form a sentence states it', () => {
    const uitslagen = oordelen(BELAST);
    expect(uitslagen.filter(({ oordeel }) => oordeel === 'past')).toEqual([]);
    const gemist = uitslagen.filter(({ oordeel }) => oordeel !== 'overschrijdt');
    expect(gemist.length).toBeLessThanOrEqual(uitslagen.length * 0.03);
  });

  it('is never an excess where the frame of the sentence takes it away', () => {
    const uitslagen = oordelen(WEGGENOMEN);
    expect(uitslagen.filter(({ oordeel }) => oordeel === 'overschrijdt')).toEqual([]);
    const weg = uitslagen.filter(({ oordeel }) => oordeel === 'past');
    expect(weg.length).toBeGreaterThanOrEqual(uitslagen.length * 0.8);
  });
});
