import type { Zoekprofiel } from '@passend/domain';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { maat } from '../../shared/opmaak/getal.js';
import {
  contractNaam,
  periodeNaam,
  sectorNaam,
  taalniveauNaam,
  wensregel as teksten,
  thuiswerkNaam,
  vervoerNaam,
} from '../../shared/teksten/wensen.js';

type Regel = readonly [naam: string, tekst: string];

/** The wishes that were filled in, each as a name and a text. */
export function wensregels(profiel: Zoekprofiel): readonly Regel[] {
  const {
    start_op,
    ervaring_jaren,
    taalniveaus = {},
    loon_oud,
    thuiswerk,
    vroegste_begin,
    max_reistijd_min,
    vervoermiddelen = [],
  } = profiel;
  const { contracten = [], sectoren = [], sectoren_niet = [], werkgevers_niet = [] } = profiel;
  const talen = Object.entries(taalniveaus).map(([taal, hoe]) => `${taal} ${taalniveauNaam[hoe]}`);
  const regels: readonly (readonly [string, string | undefined])[] = [
    [teksten.start_op, start_op && datumTekst(start_op)],
    [
      teksten.ervaring_jaren,
      ervaring_jaren === undefined ? undefined : teksten.jaren(maat(ervaring_jaren)),
    ],
    [teksten.taalniveaus, talen.join(', ')],
    [teksten.contracten, contracten.map((soort) => contractNaam[soort]).join(', ')],
    [teksten.loon_oud, loonTekst(loon_oud)],
    [teksten.sectoren, sectoren.map((sector) => sectorNaam[sector]).join(', ')],
    [teksten.sectoren_niet, sectoren_niet.map((sector) => sectorNaam[sector]).join(', ')],
    [teksten.werkgevers_niet, werkgevers_niet.join(', ')],
    [teksten.geen_bemiddelaars, profiel.geen_bemiddelaars ? teksten.geenBureau : undefined],
    [teksten.thuiswerk, thuiswerk && thuiswerkNaam[thuiswerk]],
    [teksten.vroegste_begin, vroegste_begin],
    [
      teksten.max_reistijd_min,
      max_reistijd_min === undefined ? undefined : teksten.minuten(maat(max_reistijd_min)),
    ],
    [teksten.vervoermiddelen, vervoermiddelen.map((middel) => vervoerNaam[middel]).join(', ')],
  ];
  return regels.flatMap(([naam, tekst]) => (tekst ? [[naam, tekst] as const] : []));
}

function loonTekst(loon: Zoekprofiel['loon_oud']): string | undefined {
  return loon && teksten.loon(maat(loon.bedrag), periodeNaam[loon.periode], maat(loon.uren_week));
}
