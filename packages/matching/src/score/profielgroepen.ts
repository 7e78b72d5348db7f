import type { Zoekprofiel } from '@passend/domain';

/** The fields of a zoekprofiel that each group of criteria sees, and no others. */
const VELDEN = {
  werkplek: [
    'woonplaats',
    'max_reis_km',
    'thuiswerk',
    'rijbewijs',
    'vervoermiddelen',
    'max_reistijd_min',
  ],
  uren: ['uren_min', 'uren_max'],
  toelating: ['opleiding', 'diplomas', 'rijbewijs', 'talen'],
  beroep: ['doelberoepen', 'sectoren', 'sectoren_niet'],
  vraag: ['ervaring_jaren', 'talen', 'taalniveaus'],
  aanbod: ['contracten', 'geen_bemiddelaars', 'vroegste_begin'],
  loon: ['loon_oud'],
  werkgever: ['werkgevers_niet'],
} as const satisfies Readonly<Record<string, readonly (keyof Zoekprofiel)[]>>;

export type Profielgroep = keyof typeof VELDEN;

/** The zoekprofiel in parts: two persons with an equal part are alike for the criteria that see it. */
export type Profielgroepen = {
  readonly [G in Profielgroep]: Pick<Zoekprofiel, (typeof VELDEN)[G][number]>;
};

export function splitsProfiel(profiel: Zoekprofiel): Profielgroepen {
  return {
    werkplek: kies(profiel, VELDEN.werkplek),
    uren: kies(profiel, VELDEN.uren),
    toelating: kies(profiel, VELDEN.toelating),
    beroep: kies(profiel, VELDEN.beroep),
    vraag: kies(profiel, VELDEN.vraag),
    aanbod: kies(profiel, VELDEN.aanbod),
    loon: kies(profiel, VELDEN.loon),
    werkgever: kies(profiel, VELDEN.werkgever),
  };
}

function kies<V extends keyof Zoekprofiel>(
  profiel: Zoekprofiel,
  velden: readonly V[],
): Pick<Zoekprofiel, V> {
  const deel: Partial<Pick<Zoekprofiel, V>> = {};
  for (const veld of velden) if (profiel[veld] !== undefined) deel[veld] = profiel[veld];
  return deel as Pick<Zoekprofiel, V>;
}
