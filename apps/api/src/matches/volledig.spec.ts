import { describe, expect, it } from '@jest/globals';
import { FML_ITEMS, ITEM_SLUGS, OORDELEN, REACTIES, reageerderSchema } from '@passend/domain';
import {
  type FmlUitleg,
  kenmerkenVan,
  PROFIELREGELS,
  type ProfielUitslag,
  type WensId,
} from '@passend/matching';
import { waaromTekst } from '../mijn/waarom.teksten.js';
import { bijstellingTekst, eigenBijstellingTekst } from '../reacties/bijstelling.teksten.js';
import { PROEFPERSOON, proefuitleg, proefuitslag } from '../test/persoon.js';
import { toonProfielpunten } from './profielpunt.weergave.js';
import { toonPunten } from './punt.weergave.js';
import { regelTekst } from './regel.teksten.js';
import { WENS_NAMEN } from './wens.teksten.js';

/** Words that a werknemer does not have to know, and words that name health. */
const JARGON = /belastbaarheid|beperking|\bfml\b|criterium|overschrijd|poortwachter|\bwvp\b/iu;
const LANGSTE_ZIN = 25;
const GEMIDDELDE_ZIN = 15;

const zinnen = (teksten: readonly string[]) =>
  teksten.flatMap((tekst) => tekst.split(/(?<=[.?!])\s/u));
const woorden = (zin: string) => zin.split(/\s+/u).length;

const GRONDSLAGEN = [
  { grondslag: 'geen', richting: null, bewijs: null, van: null, tot: null },
  { grondslag: 'beroep', richting: 'past', bewijs: null, van: null, tot: null },
  { grondslag: 'beroep', richting: 'overschrijdt', bewijs: null, van: null, tot: null },
  { grondslag: 'tekst', richting: null, bewijs: 'tot 25 kg', van: 2, tot: 11 },
] as const satisfies readonly Partial<FmlUitleg>[];

/** A vacancy that says nothing. */
const STIL = kenmerkenVan({ titel: 'Kok', tekst: '', taal: 'nl', werkplekken: [] }).kenmerken;
const WENSEN = Object.keys(WENS_NAMEN).filter((id): id is WensId => id in WENS_NAMEN);

/** Every limited item, with every verdict, on every basis, with and without words of the document. */
const allePunten = FML_ITEMS.flatMap(({ slug, naam, niveaus }) =>
  OORDELEN.flatMap((oordeel) =>
    GRONDSLAGEN.flatMap((basis) =>
      ['', 'volgens de arts.'].map((limietTekst) =>
        proefuitleg({
          ...basis,
          item: slug,
          naam,
          oordeel,
          limietTekst,
          niveau: niveaus.length > 1 ? 1 : null,
        }),
      ),
    ),
  ),
);

describe('the reasons for the coach, for every item', () => {
  it('are whole sentences that name the limit, whatever the document says', () => {
    for (const punt of toonPunten(allePunten)) {
      expect(punt.naam.length).toBeGreaterThan(3);
      expect(punt.limiet).not.toBe('');
      expect(punt.uitleg).toMatch(/^[A-Z].*\.$/u);
      expect(punt.uitleg).not.toMatch(/undefined|null|: \.|\.\.|,\s*\./u);
    }
  });

  it('tell by name why vacancies fall off, by every rule', () => {
    const regels = [...PROFIELREGELS, ...ITEM_SLUGS.map((item) => `fml.${item}`)];
    const teksten = regels.map((regel) => regelTekst(regel, PROEFPERSOON));
    teksten.forEach((tekst, plek) => {
      expect(tekst).not.toBe(regels[plek]);
      expect(tekst).toMatch(/^[A-Z].* /u);
    });
    expect(new Set(teksten).size).toBe(teksten.length);
  });

  it('tell every criterion in every outcome', () => {
    const beroepen = ['doel', 'verwant', 'anders', 'onbekend'] as const;
    const oordelen = ['past', 'past_niet', 'onbekend'] as const;
    for (const beroep of beroepen) {
      for (const oordeel of oordelen) {
        const profiel: ProfielUitslag = {
          beroep,
          reisafstand: oordeel,
          uren: oordeel,
          opleiding: oordeel,
        };
        const wensen = WENSEN.map((id) => ({ id, oordeel }));
        const punten = toonProfielpunten(
          proefuitslag({ profiel, wensen, afstandKm: null }),
          PROEFPERSOON,
          STIL,
        );
        expect(punten).toHaveLength(4 + WENSEN.length);
        for (const punt of punten) {
          expect(punt.criterium).toMatch(/^[A-Z]/u);
          expect(punt.uitleg).toMatch(/^[A-Z].*[^.]\.$/u);
        }
      }
    }
  });
});

describe('the reasons for the werknemer', () => {
  const alles = proefuitslag({
    profiel: { beroep: 'verwant', reisafstand: 'past', uren: 'past', opleiding: 'past' },
    afstandKm: 7.6,
    fml: allePunten,
    bijstellingen: REACTIES.map((soort) => ({
      soort,
      door: 'werknemer',
      titel: 'Receptionist',
      richting: soort === 'leuk' ? 'hoger' : 'lager',
    })),
  });
  const teksten = waaromTekst(alles, { min: 32, max: 40 }, { uren_min: 16, uren_max: 32 });

  it('are short, plain, and silent about what he has', () => {
    expect(teksten.length).toBeGreaterThan(7);
    const alleZinnen = zinnen(teksten);
    for (const zin of alleZinnen) {
      expect(zin).not.toMatch(JARGON);
      expect(woorden(zin)).toBeLessThanOrEqual(LANGSTE_ZIN);
    }
    const som = alleZinnen.reduce((totaal, zin) => totaal + woorden(zin), 0);
    expect(som / alleZinnen.length).toBeLessThanOrEqual(GEMIDDELDE_ZIN);
    for (const { naam } of FML_ITEMS) expect(teksten.join(' ')).not.toContain(naam);
  });
});

describe('what was said of other work', () => {
  it('is told for every reaction, in words of its own for coach and werknemer', () => {
    const alle = REACTIES.flatMap((soort) =>
      reageerderSchema.options.map((door) => ({
        soort,
        door,
        titel: 'Kok',
        richting: soort === 'leuk' ? ('hoger' as const) : ('lager' as const),
      })),
    );
    const teksten = alle.map(bijstellingTekst);
    expect(new Set(teksten).size).toBe(alle.length);
    for (const tekst of [...teksten, ...alle.map(eigenBijstellingTekst)]) {
      expect(tekst).toMatch(/^[A-Z].*omdat.*Kok\.$/u);
      expect(tekst).not.toMatch(/undefined/u);
    }
  });
});
