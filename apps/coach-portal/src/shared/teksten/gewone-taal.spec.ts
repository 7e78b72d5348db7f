import { describe, expect, it } from '@jest/globals';
import { BEGRIPPEN } from '../begrippen/begrippen.js';
import { GEMIDDELDE_ZIN, struikelzinnen, woordenIn, zinnenVan } from './gewone-taal.js';
import { gidsWerknemer } from './gids-werknemer.js';
import * as inspanning from './inspanning.js';
import { kaart } from './kaart.js';
import { levend } from './levend.js';
import * as mijn from './mijn.js';
import * as mijnTijdlijn from './mijn-tijdlijn.js';
import * as mijnTraject from './mijn-traject.js';
import * as rapporten from './rapporten.js';
import * as reactie from './reactie.js';
import * as rondleiding from './rondleiding.js';
import * as sollicitatieKort from './sollicitatie-kort.js';
import * as sollicitaties from './sollicitaties.js';
import { werkgeversblik } from './werkgeversblik.js';

/** What a werknemer reads. Of files for several readers only what is his. */
const WERKNEMER: Readonly<Record<string, unknown>> = {
  begrippen: Object.values(BEGRIPPEN).map(({ uitleg }) => uitleg),
  gids: gidsWerknemer,
  inspanning: inspanning.mijnInspanning,
  kaart: [kaart.uitlegZelf, kaart.thuisOnbekendZelf, kaart.leegZelf, kaart.alleenPlaats],
  levend,
  mijn,
  mijnTijdlijn,
  mijnTraject,
  rapporten: rapporten.mijnRapporten,
  reactie: { vraag: reactie.reactie.werknemerVraag, uitleg: reactie.reactie.werknemerUitleg },
  rondleiding,
  sollicitaties: [sollicitaties.nieuweSollicitatie, sollicitatieKort.vacatureInLog],
  werkgeversblik,
};

/** All texts in a part of the catalogue; a text with holes is filled with one word a hole. */
function tekstenIn(deel: unknown, pad = ''): readonly string[] {
  if (typeof deel === 'string')
    return /(?:^|\.)(?:id|bron|bronnen)(?:\.|$)/u.test(pad) ? [] : [deel];
  if (typeof deel === 'function') return tekstenIn(gevuld(deel), pad);
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, waarde]) => tekstenIn(waarde, `${pad}.${naam}`));
}

function gevuld(maak: unknown): unknown {
  if (typeof maak !== 'function') return '';
  try {
    return maak(...Array.from({ length: maak.length }, () => '2026-03-12'));
  } catch {
    return '';
  }
}

describe('the texts that a werknemer reads', () => {
  const perDeel = Object.entries(WERKNEMER).map(([naam, deel]) => [naam, tekstenIn(deel)] as const);

  it.each(perDeel)('%s: no long sentence and no words of the office', (_naam, teksten) => {
    expect(teksten.length).toBeGreaterThan(1);
    expect(struikelzinnen(teksten)).toEqual([]);
  });

  it.each(perDeel)('%s: short on average', (_naam, teksten) => {
    const lengtes = teksten.flatMap(zinnenVan).map(woordenIn);
    const gemiddeld = lengtes.reduce((som, lengte) => som + lengte, 0) / lengtes.length;
    expect(gemiddeld).toBeLessThanOrEqual(GEMIDDELDE_ZIN);
  });
});

describe('the check itself', () => {
  it('sees a long sentence and a stiff word', () => {
    const lang = `${Array.from({ length: 26 }, () => 'woord').join(' ')}.`;
    expect(struikelzinnen([lang])).toHaveLength(1);
    expect(struikelzinnen(['Indien je ziek bent, bel je.'])).toHaveLength(1);
    expect(struikelzinnen(['Je bent ziek. Bel je werkgever.'])).toEqual([]);
  });

  it('does not see a stiff word inside another one', () => {
    expect(struikelzinnen(['De bedrijfsarts helpt je met de aanvangstijd.'])).toEqual([]);
  });
});
