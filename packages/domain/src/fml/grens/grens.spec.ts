import { describe, expect, it } from '@jest/globals';
import { ITEM_SLUGS, type ItemSlug } from '../item-slug.js';
import type { Limiet } from '../maat.js';
import { grensVan } from './grens.js';
import type { Grens, Grensbron } from './vorm.js';

function lees(item: ItemSlug, tekst: string, extra: Partial<Grensbron> = {}): Grens | null {
  return grensVan({ item, niveau: null, limiet: null, tekst, ...extra });
}

const maten = (grens: Grens | null): readonly (Limiet | undefined)[] => [
  grens?.ruim.maat,
  grens?.streng?.maat,
];

describe('a limit object without a level', () => {
  it.each<[ItemSlug, Limiet, Limiet]>([
    ['tillen', { max_kg: 5 }, { max_kg: 5 }],
    ['tillen', { max: 5 }, { max_kg: 5 }],
    ['duwen_trekken', { max_n: 50 }, { max_n: 50 }],
    ['zitten', { max_min: 30 }, { max_min_achtereen: 30 }],
    ['staan_werk', { max_min: 90 }, { max_uur: 1.5 }],
    ['uren_dag', { max_uur: 4 }, { max: 4 }],
    ['uren_week', { max_uur: 20 }, { max: 20 }],
    ['concentreren', { max_min_achtereen: 20 }, { max_min: 20 }],
    ['geluid', { max_db: 80 }, { max_db: 80 }],
    ['koude', { min_c: 10 }, { min_c: 10 }],
    ['hitte', { max_c: 27 }, { max_c: 27 }],
    ['reiken', { max_cm: 40 }, { max_cm: 40 }],
    ['knielen', { max_per_uur: 3 }, { max_per_uur: 3 }],
  ])('on %s of %j is compared as %j', (item, limiet, verwacht) => {
    expect(lees(item, '', { limiet })?.ruim.maat).toMatchObject(verwacht);
  });

  it.each<[ItemSlug, string[], string[]]>([
    ['etmaal', ['nachtdienst', 'avonddienst'], ['nacht', 'avond']],
    ['etmaal', ['3-ploegen'], ['avond', 'nacht']],
    ['overig_tijd', ['weekend', 'wisselende diensten'], ['weekend', 'wisselend']],
    ['bescherming', ['mondkapje'], ['adembescherming']],
    ['bescherming', ['latex handschoenen'], ['handschoenen']],
    ['huidcontact', ['latex', 'nat werk'], ['latex', 'water']],
  ])('on %s names the kinds of %j', (item, niet, verwacht) => {
    expect(lees(item, '', { limiet: { niet } })?.soorten).toEqual(verwacht);
  });

  it.each<[ItemSlug, string[]]>([
    ['huidcontact', ['nikkel']],
    ['bescherming', ['valharnas']],
    ['vervoer', ['boot']],
  ])('on %s with the unknown kind %j is a kind of its own', (item, niet) => {
    expect(lees(item, '', { limiet: { niet } })?.soorten).toEqual(['anders']);
  });

  it.each<[ItemSlug, string[]]>([
    ['overig_omgeving', ['schimmel']],
    ['overig_tijd', ['drukte']],
    ['tillen', ['boven schouder']],
  ])('on %s with the unknown kind %j is left to a person', (item, niet) => {
    expect(lees(item, '', { limiet: { niet } })).toBeNull();
  });

  it('takes a code for the type of an item', () => {
    expect(lees('conflicten', '', { limiet: { code: 1 } })?.ruim.niveau).toBe(1);
    expect(lees('emotionele_problemen', '', { limiet: { code: [1, 3] } })?.ruim.niveau).toBe(3);
    expect(lees('etmaal', '', { limiet: { code: [1, 2] } })?.soorten).toEqual(['avond', 'nacht']);
  });
});

describe('clock times in a limit', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['niet na 20.00 uur', ['nacht'], ['avond']],
    ['niet na 18:00 uur', ['avond', 'nacht'], []],
    ["niet na acht uur 's avonds", ['nacht'], ['avond']],
    ['niet na 22 uur', ['nacht'], []],
    ['werken tot uiterlijk 17.30 uur', ['avond', 'nacht'], []],
    ['niet tussen 22.00 en 6.00 uur', ['nacht'], []],
    ['niet tussen 18 en 7 uur', ['avond', 'nacht'], []],
    ['werktijden tussen 8.00 en 17.00 uur', ['vroeg', 'nacht', 'avond'], []],
    ['niet beginnen voor 9 uur', ['vroeg', 'nacht'], []],
    ['niet in de avond (18-22 uur)', ['avond'], []],
    ['niet in de nacht (22.00 tot 6.00 uur)', ['nacht'], []],
  ])('"%s" leaves out %j, and %j in part', (tekst, soorten, voorwaardelijk) => {
    expect(lees('etmaal', tekst)).toMatchObject({
      soorten,
      voorwaardelijk,
    });
  });
});

describe('what is allowed beside what is not', () => {
  it('is no limit', () => {
    expect(lees('etmaal', 'geen nachtdienst, avonddienst mag wel')?.soorten).toEqual(['nacht']);
    expect(lees('vervoer', 'niet autorijden; fiets en OV wel mogelijk')?.soorten).toEqual(['auto']);
    expect(lees('vw_geen_klanten', 'geen klantcontact, telefoon wel')?.soorten).toEqual([
      'direct contact',
    ]);
  });

  it('under a condition is kept apart', () => {
    expect(lees('etmaal', 'geen nachtdienst, avonden in overleg')).toMatchObject({
      soorten: ['nacht'],
      voorwaardelijk: ['avond'],
    });
  });

  it('and why it is so name no kind', () => {
    expect(lees('etmaal', 'geen nachtdienst i.v.m. avondmedicatie')?.soorten).toEqual(['nacht']);
  });
});

describe('several numbers in a limit', () => {
  it.each<[ItemSlug, string, Limiet, Limiet]>([
    ['tillen', 'tussen 5 en 10 kg', { max_kg: 10 }, { max_kg: 5 }],
    ['tillen', '5-10 kg', { max_kg: 10 }, { max_kg: 5 }],
    ['tillen', '5 kg, incidenteel 10 kg', { max_kg: 5 }, { max_kg: 5 }],
    [
      'zitten',
      '30 min achtereen, 4 uur per dag',
      { max_min_achtereen: 30 },
      { max_min_achtereen: 30 },
    ],
    ['staan_werk', 'in totaal een uur, 15 minuten achtereen', { max_uur: 1 }, { max_uur: 1 }],
    ['uren_dag', '2 tot 4 uur per dag', { max: 4 }, { max: 2 }],
    ['uren_week', 'vijf dagen van vier uur', { max: 20 }, { max: 20 }],
    ['uren_week', '4 uur per dag, 5 dagen per week', { max: 20 }, { max: 20 }],
    ['koude', 'niet onder 5 graden, bij voorkeur 10 graden', { min_c: 5 }, { min_c: 10 }],
    ['koude', 'geen koude omgeving', { min_c: 8 }, { min_c: 15 }],
    ['hitte', 'geen hitte', { max_c: 35 }, { max_c: 25 }],
  ])('on %s: "%s" is at most %j and surely %j', (item, tekst, ruim, streng) => {
    expect(maten(lees(item, tekst))).toEqual([ruim, streng]);
  });
});

describe('words without a number', () => {
  it('leave room between two levels', () => {
    expect(maten(lees('tillen', 'niet zwaar tillen'))).toEqual([{ max_kg: 10 }, { max_kg: 5 }]);
    expect(maten(lees('tillen', 'tillen is beperkt'))).toEqual([{ max_kg: 10 }, undefined]);
    expect(maten(lees('staan', 'nauwelijks staan'))).toEqual([
      { max_min_achtereen: 15 },
      undefined,
    ]);
  });

  it.each(['', 'zie toelichting', 'wisselend', 'in overleg', 'max 3 dozen'])(
    'such as "%s" are left to a person',
    (tekst) => {
      expect(lees('tillen', tekst)).toBeNull();
    },
  );

  it('that say there is no limit are none', () => {
    expect(lees('tillen', 'geen beperkingen')?.ruim.niveau).toBe(0);
    expect(lees('vw_deadlines', 'niet beperkt')?.ruim.niveau).toBe(0);
  });

  it.each(ITEM_SLUGS)('limit %s at most as far as its narrowest reading', (item) => {
    for (const tekst of ['beperkt', 'licht beperkt', 'sterk beperkt', 'niet zwaar', 'geen']) {
      const grens = lees(item, tekst);
      const ruim = grens?.ruim.niveau ?? 0;
      expect(grens?.streng?.niveau ?? ruim).toBeGreaterThanOrEqual(ruim);
    }
  });
});

describe('words around a limit', () => {
  it.each<[ItemSlug, string, readonly string[]]>([
    ['overig_tijd', 'overige beperkingen: geen wisselende diensten', ['wisselend']],
    ['overig_persoonlijk', 'overige beperkingen: geen fel licht', ['licht']],
    ['vw_persoonlijk_overig', 'overige voorwaarden: geen flitsend licht', ['licht']],
    ['overig_tijd', 'Nooit meer dan twee dagen na elkaar werken, dan een rustdag.', ['dagenreeks']],
    ['overig_tijd', 'Tussen twee werkdagen steeds een dag rust.', ['opeenvolgend']],
    ['overig_sociaal', "overige beperkingen: niet werken in mensenmassa's", ['menigte']],
    ['trilling', 'geen trillingen van voertuigen', ['lijf']],
  ])('on %s of "%s" leave its kinds', (item, tekst, soorten) => {
    expect(lees(item, tekst, { niveau: 1 })?.soorten).toEqual(soorten);
  });

  it('count an inexact number and one above twelve', () => {
    expect(lees('tillen', 'Tillen lukt tot een kilo of acht.')?.ruim.maat).toEqual({ max_kg: 8 });
    expect(lees('uren_week', 'Ten hoogste achttien uur in de week.')?.ruim.maat).toEqual({
      max: 18,
    });
    expect(lees('traplopen', 'Eén trap per keer, rustig aan.')?.ruim.niveau).toBe(1);
  });
});

describe('a level', () => {
  it('on an item of words only limits what the words say', () => {
    const lees2 = (tekst: string) => lees('overig_omgeving', tekst, { niveau: 1 })?.soorten;
    expect(lees2('allergie voor katten')).toEqual(['dieren']);
    expect(lees2('geen besloten ruimtes')).toEqual(['anders']);
    expect(lees2('beperkt')).toEqual([]);
  });

  it('beside a distance does not limit the means of transport', () => {
    expect(lees('vervoer', '', { limiet: { max_km: 20 } })?.soorten).toEqual(['anders']);
  });

  it('means what its edition says', () => {
    const duwen = (extra: Partial<Grensbron>) =>
      lees('duwen_trekken', '', { niveau: 1, ...extra })?.ruim.maat;
    expect(duwen({})).toEqual({ max_n: 150 });
    expect(duwen({ editie: '2002' })).toEqual({ max_n: 100 });
    expect(lees('knielen', '', { niveau: 1, editie: '2002' })?.ruim.maat).toEqual({});
  });

  it('that does not exist is left to a person', () => {
    expect(lees('tillen', 'anders', { niveau: 7 })).toBeNull();
  });
});
