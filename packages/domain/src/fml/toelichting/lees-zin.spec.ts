import { describe, expect, it } from '@jest/globals';
import { leesZin } from './lees-zin.js';
import type { Gevolg, Plek } from './vormen.js';
import { toelichtingZinnen } from './zinnen.js';

const tillen = (deel: Omit<Gevolg, 'item'>): Gevolg => ({ item: 'tillen', ...deel });
const beide = (deel: Omit<Gevolg, 'item'>): Gevolg[] => [
  { item: 'tillen', ...deel },
  { item: 'dragen', ...deel },
];

describe('a sentence of a toelichting that leaves no doubt', () => {
  it.each<[string, Plek, readonly Gevolg[]]>([
    [
      'Incidenteel (enkele keren per dag) 12 kg is toelaatbaar.',
      'document',
      beide({ piek: { max_kg: 12 } }),
    ],
    [
      'Af en toe 12 kg is mogelijk, enkele keren per dag.',
      'tillen',
      [tillen({ piek: { max_kg: 12 } })],
    ],
    ['Soms tot 12,5 kilo tillen mag', 'tillen', [tillen({ piek: { max_kg: 12.5 } })]],
    ['Ook incidenteel niet zwaarder dan 5 kg.', 'document', beide({ piek: { max_kg: 5 } })],
    ['Maximaal 8 kg tillen.', 'document', [tillen({ limiet: { max_kg: 8 } })]],
    ['max. 8 kg', 'tillen', [tillen({ limiet: { max_kg: 8 } })]],
    ['Niet onder 5 graden.', 'document', [{ item: 'koude', limiet: { min_c: 5 } }]],
    ['Niet onder de -5 °C', 'koude', [{ item: 'koude', limiet: { min_c: -5 } }]],
    ['Niet onder het vriespunt', 'koude', [{ item: 'koude', limiet: { min_c: 0 } }]],
    ['Niet boven 30 graden', 'hitte', [{ item: 'hitte', limiet: { max_c: 30 } }]],
    ['Max 80 dB', 'document', [{ item: 'geluid', limiet: { max_db: 80 } }]],
    ['Lawaai niet boven de 80 dB(A).', 'geluid', [{ item: 'geluid', limiet: { max_db: 80 } }]],
    ['Geen nachtdienst.', 'document', [{ item: 'etmaal', limiet: { niet: ['nacht'] } }]],
    ['Niet in de avond', 'etmaal', [{ item: 'etmaal', limiet: { niet: ['avond'] } }]],
    [
      'Geen avond- en nachtdiensten',
      'document',
      [{ item: 'etmaal', limiet: { niet: ['avond', 'nacht'] } }],
    ],
    [
      'Niet onder 5 graden en geen nachtdiensten.',
      'document',
      [
        { item: 'koude', limiet: { min_c: 5 } },
        { item: 'etmaal', limiet: { niet: ['nacht'] } },
      ],
    ],
  ])('"%s" at %s is read', (zin, plek, gevolgen) => {
    expect(leesZin(zin, plek)).toEqual(gevolgen);
  });

  it.each<[string, Plek]>([
    ['Avonden zijn mogelijk.', 'document'],
    ['Na elk half uur een korte pauze.', 'document'],
    ['Geen piekinspanning', 'document'],
    ['Incidenteel 12 kg is niet toelaatbaar.', 'document'],
    ['Incidenteel 12 kg, mits met twee handen.', 'document'],
    ['Niet onder 5 graden, tenzij kort.', 'document'],
    ['Niet onder 5 graden en geen tocht.', 'document'],
    ['Niet boven 90 graden', 'document'],
    ['Maximaal 8 kg', 'document'],
    ['Max 80 dB', 'tillen'],
    ['Geen nachtdiensten in de eerste maand', 'etmaal'],
    ['In principe geen nachtdienst', 'etmaal'],
    ['', 'document'],
  ])('"%s" at %s is for a person, all of it', (zin, plek) => {
    expect(leesZin(zin, plek)).toBeNull();
  });
});

describe('the sentences of a toelichting', () => {
  it('are each a passage, with short forms and numbers kept whole', () => {
    expect(
      toelichtingZinnen('Tillen max. 12.5 kg. Rust m.b.t. prikkels; geen lawaai!\nGeen nachten'),
    ).toEqual(['Tillen max. 12.5 kg.', 'Rust m.b.t. prikkels;', 'geen lawaai!', 'Geen nachten']);
  });

  it.each(['', ' - ', 'n.v.t.', 'Geen', 'Geen bijzonderheden.', '\n'])(
    'are none in "%s"',
    (tekst) => {
      expect(toelichtingZinnen(tekst)).toEqual([]);
    },
  );
});
