import type { Vacature } from '@passend/domain';

/** An advert with only the given fields, for specs. */
export function advertentie(velden: Partial<Vacature>): Vacature {
  return {
    externId: '1',
    url: null,
    titel: 'Medewerker',
    tekst: '',
    taal: 'nl',
    werkgever: 'Zadelmakerij Bles',
    werkplekken: [{ naam: 'Ede', postcode: null, provincie: null, land: 'NL' }],
    thuiswerk: null,
    uren: { min: null, max: null },
    salaris: null,
    opleiding: null,
    contract: null,
    geplaatstOp: null,
    sluitOp: null,
    fysiekeEisen: null,
    ...velden,
  };
}
