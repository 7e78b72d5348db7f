import type { Wensen } from '@passend/domain';
import {
  contractNaam,
  periodeNaam,
  sectorNaam,
  taalniveauNaam,
  wensregel as teksten,
  thuiswerkNaam,
  vervoerNaam,
} from '../teksten/wensen.js';
import { datumTekst } from './datum.js';
import { maat } from './getal.js';
import { taalNaam } from './taal.js';

/** A wish in words; `veld` is where it stands in the zoekprofiel. */
export interface Wensregel {
  readonly veld: keyof Wensen;
  readonly naam: string;
  readonly tekst: string;
}

const rij = (waarden: readonly string[] = []) => waarden.join(', ');

/** How each wish reads, in the order of the form; nothing for a wish that was not filled in. */
const TEKST: Readonly<Record<keyof Wensen, (wensen: Wensen) => string | undefined>> = {
  start_op: ({ start_op: dag }) => dag && datumTekst(dag),
  ervaring_jaren: ({ ervaring_jaren: jaren }) =>
    jaren === undefined ? undefined : teksten.jaren(maat(jaren)),
  taalniveaus: ({ taalniveaus = {} }) =>
    rij(
      Object.entries(taalniveaus).map(([taal, hoe]) => `${taalNaam(taal)} ${taalniveauNaam[hoe]}`),
    ),
  contracten: ({ contracten }) => rij(contracten?.map((soort) => contractNaam[soort])),
  loon_oud: ({ loon_oud: loon }) =>
    loon && teksten.loon(maat(loon.bedrag), periodeNaam[loon.periode], maat(loon.uren_week)),
  sectoren: ({ sectoren }) => rij(sectoren?.map((sector) => sectorNaam[sector])),
  sectoren_niet: ({ sectoren_niet: niet }) => rij(niet?.map((sector) => sectorNaam[sector])),
  werkgevers_niet: ({ werkgevers_niet: namen }) => rij(namen),
  geen_bemiddelaars: ({ geen_bemiddelaars: aan }) => (aan ? teksten.geenBureau : undefined),
  thuiswerk: ({ thuiswerk: wens }) => wens && thuiswerkNaam[wens],
  vroegste_begin: ({ vroegste_begin: tijd }) => tijd,
  max_reistijd_min: ({ max_reistijd_min: minuten }) =>
    minuten === undefined ? undefined : teksten.minuten(maat(minuten)),
  vervoermiddelen: ({ vervoermiddelen }) =>
    rij(vervoermiddelen?.map((middel) => vervoerNaam[middel])),
};

const VELDEN = Object.keys(teksten.naam) as readonly (keyof Wensen)[];

/** The wishes that were filled in, in the order of the form. */
export function wensregels(wensen: Wensen): readonly Wensregel[] {
  return VELDEN.flatMap((veld) => {
    const tekst = TEKST[veld](wensen);
    return tekst ? [{ veld, naam: teksten.naam[veld], tekst }] : [];
  });
}
