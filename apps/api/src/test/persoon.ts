import type { FmlUitleg, Matchuitslag, Persoon } from '@passend/matching';

/** A client as the scoring sees him. */
export const PROEFPERSOON: Persoon = {
  belastbaarheid: {
    document: 'FML',
    editie: 'nieuw',
    datum: '2026-10-01',
    beperkingen: [],
    toelichting: null,
    opbouw: null,
  },
  zoekprofiel: {
    doelberoepen: ['receptionist'],
    woonplaats: 'Amersfoort',
    max_reis_km: 35,
    uren_min: 16,
    uren_max: 32,
    opleiding: 'mbo-4',
    rijbewijs: [],
    talen: [],
    diplomas: [],
  },
  peildatum: '2026-11-23',
};

/** A result with everything unknown; tests change what they are about. */
export function proefuitslag(anders: Partial<Matchuitslag> = {}): Matchuitslag {
  return {
    score: 0.5,
    zekerheid: 0.5,
    uitkomst: 'mogelijk',
    fml: [],
    profiel: {
      beroep: 'onbekend',
      reisafstand: 'onbekend',
      uren: 'onbekend',
      opleiding: 'onbekend',
    },
    wensen: [],
    afstandKm: null,
    afgevallenOp: [],
    ...anders,
  };
}

/** The explanation of one limit, that the text says nothing about. */
export function proefuitleg(anders: Partial<FmlUitleg> = {}): FmlUitleg {
  return {
    item: 'tillen',
    naam: 'Tillen',
    oordeel: 'onbekend',
    grondslag: 'geen',
    richting: null,
    zekerheid: 0,
    beslissend: null,
    valtAf: false,
    niveau: 1,
    limietTekst: 'ongeveer 10 kg',
    bewijs: null,
    van: null,
    tot: null,
    regel: null,
    bron: null,
    vraag: 'Hoe zwaar is het tillen?',
    ...anders,
  };
}
