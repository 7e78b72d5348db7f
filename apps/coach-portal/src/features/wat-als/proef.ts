import type { ProbeerbareGrens, WatAlsBegin, WatAlsVraag } from '@passend/contracts';
import { getalVan } from '../../shared/lib/getalveld.js';
import { type Wensen, wensverschil } from './wensverschil.js';

/** What was chosen for one limit: as it is, without it, another number, or `niveau-2`. */
export interface Grenskeuze {
  readonly keuze: string;
  /** As typed. */
  readonly getal: string;
}

/** What is tried, as it stands in the form. */
export interface Proef {
  /** Only limits that somebody touched. */
  readonly grenzen: Readonly<Record<string, Grenskeuze>>;
  readonly wensen: Wensen;
}

/** Ids of the fields that are not right. */
export type Proeffouten = ReadonlySet<string>;

export const NU = 'nu';
export const WEG = 'weg';
export const GETAL = 'getal';
export const ONGEMOEID: Grenskeuze = { keuze: NU, getal: '' };

/** The range that no vacancy falls outside of. */
const ALLES = { max_reis_km: '400', uren_min: '0', uren_max: '60', opleiding: 'wo' } as const;

export function beginproef({ zoekprofiel }: WatAlsBegin): Proef {
  const getal = (waarde: number) => String(waarde).replace('.', ',');
  return {
    grenzen: {},
    wensen: {
      doelberoepen: zoekprofiel.doelberoepen.join('\n'),
      max_reis_km: getal(zoekprofiel.max_reis_km),
      uren_min: getal(zoekprofiel.uren_min),
      uren_max: getal(zoekprofiel.uren_max),
      opleiding: zoekprofiel.opleiding,
      max_reistijd_min:
        zoekprofiel.max_reistijd_min === undefined ? '' : getal(zoekprofiel.max_reistijd_min),
      vervoermiddelen: zoekprofiel.vervoermiddelen ?? [],
      zonder: [],
    },
  };
}

/** The form with one rule left out; null for a rule that cannot be left out here. */
export function zonderRegel(proef: Proef, regel: string): Proef | null {
  const { wensen, grenzen } = proef;
  switch (regel) {
    case 'reisafstand':
      return {
        ...proef,
        wensen: { ...wensen, max_reis_km: ALLES.max_reis_km, max_reistijd_min: '' },
      };
    case 'werkgever':
      return { ...proef, wensen: { ...wensen, zonder: ['werkgevers_niet'] } };
    case 'bemiddelaar':
      return { ...proef, wensen: { ...wensen, zonder: ['geen_bemiddelaars'] } };
    case 'uren':
      return {
        ...proef,
        wensen: { ...wensen, uren_min: ALLES.uren_min, uren_max: ALLES.uren_max },
      };
    case 'opleiding':
      return { ...proef, wensen: { ...wensen, opleiding: ALLES.opleiding } };
    default: {
      if (!regel.startsWith('fml.')) return null;
      const item = regel.slice('fml.'.length);
      return { ...proef, grenzen: { ...grenzen, [item]: { ...ONGEMOEID, keuze: WEG } } };
    }
  }
}

/** The question to ask; null while nothing is changed or a field is not right. */
export function vraagUitProef(
  proef: Proef,
  begin: WatAlsBegin,
): { readonly vraag: WatAlsVraag | null; readonly fouten: Proeffouten } {
  const beperkingen = begin.grenzen.flatMap((grens) =>
    wijziging(grens, proef.grenzen[grens.item] ?? ONGEMOEID),
  );
  const { zoekprofiel, fouten: profielfouten } = wensverschil(proef.wensen, begin);
  const fouten = new Set(
    beperkingen.flatMap((een) => (een.soort === 'fout' ? [een.veldId] : [])).concat(profielfouten),
  );
  const goed = beperkingen.filter((een) => een.soort !== 'fout');
  const leeg = goed.length === 0 && Object.keys(zoekprofiel).length === 0;
  return { vraag: leeg || fouten.size > 0 ? null : { beperkingen: goed, zoekprofiel }, fouten };
}

type Wijziging = WatAlsVraag['beperkingen'][number];

/** Id of the number field of a limit. */
export function getalveld(item: string): string {
  return `getal-${item}`;
}

function wijziging(
  { item }: ProbeerbareGrens,
  { keuze, getal }: Grenskeuze,
): (Wijziging | { readonly soort: 'fout'; readonly veldId: string })[] {
  if (keuze === WEG) return [{ soort: 'weg', item }];
  if (keuze === GETAL) {
    const waarde = getalVan(getal);
    return waarde === null
      ? [{ soort: 'fout', veldId: getalveld(item) }]
      : [{ soort: 'waarde', item, waarde }];
  }
  const niveau = /^niveau-(\d)$/u.exec(keuze)?.[1];
  return niveau === undefined ? [] : [{ soort: 'niveau', item, niveau: Number(niveau) }];
}
