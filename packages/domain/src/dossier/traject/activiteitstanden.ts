import type { PlainDate } from '../../tijd/plain-date.js';
import type { Activiteitgroep, Fasedocument, Trajectdeel } from '../soorten/traject.js';
import type { TrajectgebeurtenisVan } from '../soorten/trajectsoorten.js';
import type { Dingen, Trajectregel } from './dingen.js';
import { dingenVanSoort } from './dingen.js';
import type { Staat } from './overgangen.js';

/** An activity as it stands, in the words of the dossier. */
export interface Activiteitstand {
  readonly id: string;
  readonly fase: Trajectdeel;
  readonly groep: Activiteitgroep;
  readonly code: string | null;
  readonly naam: string;
  readonly staat: Staat<'activiteit'>;
  /** The day for which it was planned, or to which it was put off. */
  readonly wanneer: PlainDate | null;
  /** The day of its last step. */
  readonly datum: PlainDate;
  /** What was said of the last step, or else of the plan. */
  readonly toelichting: string | null;
}

/** Every activity, in the order in which they were planned. */
export function activiteitenVan(dingen: Dingen): readonly Activiteitstand[] {
  return dingenVanSoort(dingen, 'activiteit').flatMap(({ id, staat, regels }) => {
    const begin = regels[0]?.gebeurtenis;
    if (begin?.soort !== 'activiteit_gepland') return [];
    let wanneer: PlainDate | null = begin.datum;
    let { datum } = begin;
    let { toelichting } = begin.uwv;
    for (const { gebeurtenis } of regels.slice(1)) {
      datum = gebeurtenis.datum;
      if (gebeurtenis.soort === 'activiteit_uitgesteld') {
        wanneer = gebeurtenis.werkgever.tot;
        toelichting = gebeurtenis.uwv.reden;
      }
      if (gebeurtenis.soort === 'activiteit_hervat') wanneer = gebeurtenis.datum;
      if (gebeurtenis.soort === 'activiteit_vervallen') toelichting = gebeurtenis.uwv.reden;
      if (
        gebeurtenis.soort === 'activiteit_afgerond' ||
        gebeurtenis.soort === 'activiteit_hervat'
      ) {
        toelichting = gebeurtenis.uwv.toelichting ?? toelichting;
      }
    }
    const { fase, groep } = begin.werkgever;
    const { code, naam } = begin.uwv;
    return [{ id, fase, groep, code, naam, staat, wanneer, datum, toelichting }];
  });
}

/** A document of a phase: the newest version, and how many came before. */
export interface Fasedocumentstand {
  readonly document: Fasedocument;
  readonly datum: PlainDate;
  readonly versie: number;
  readonly akkoordWerknemer: boolean;
  readonly tekst: string | null;
  readonly bestand: TrajectgebeurtenisVan<'fasedocument_vastgelegd'>['uwv']['bestand'];
}

/** The documents that are there. STAR examples are there as soon as one was written. */
export function fasedocumentenVan(regels: readonly Trajectregel[]): readonly Fasedocumentstand[] {
  const standen = new Map<Fasedocument, Fasedocumentstand>();
  const versieVan = (document: Fasedocument) => (standen.get(document)?.versie ?? 0) + 1;
  for (const { gebeurtenis } of regels) {
    if (gebeurtenis.soort === 'fasedocument_vastgelegd') {
      const { document } = gebeurtenis.werkgever;
      const { datum, uwv } = gebeurtenis;
      standen.set(document, { document, datum, versie: versieVan(document), ...uwv });
    }
    if (gebeurtenis.soort === 'star_voorbeeld') {
      const document = 'star_voorbeelden';
      const { datum } = gebeurtenis;
      const leeg = { akkoordWerknemer: true, tekst: null, bestand: null };
      standen.set(document, { document, datum, versie: versieVan(document), ...leeg });
    }
  }
  return [...standen.values()];
}

/** An example by the STAR method: what was going on, what was asked, what he did and what came of it. */
export interface Starvoorbeeld {
  readonly id: string;
  readonly datum: PlainDate;
  readonly situatie: string;
  readonly taak: string;
  readonly actie: string;
  readonly resultaat: string;
}

/** The STAR examples; they stay between werknemer and coach. */
export function starvoorbeeldenVan(regels: readonly Trajectregel[]): readonly Starvoorbeeld[] {
  return regels.flatMap(({ id, gebeurtenis }) => {
    if (gebeurtenis.soort !== 'star_voorbeeld' || gebeurtenis.prive === null) return [];
    const { gedeeldMetCoach: _, ...voorbeeld } = gebeurtenis.prive;
    return [{ id: gebeurtenis.over ?? id, datum: gebeurtenis.datum, ...voorbeeld }];
  });
}
