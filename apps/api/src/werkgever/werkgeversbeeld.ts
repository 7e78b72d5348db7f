import type { WerkgeverDossier, WerkgeverMijlpaal } from '@passend/contracts';
import {
  type Gebeurtenis,
  type Mijlpaal,
  type Mijlpaalbewijs,
  type MijlpaalCode,
  type MijlpaalStatus,
  metBewijs,
  plusDagen,
  tijdlijnVan,
  verzuimstandVan,
  WERKGEVER_MIJLPALEN,
} from '@passend/domain';
import { MIJLPAAL_TEKSTEN } from './mijlpaal.teksten.js';

/** A duty that comes within these days is shown as one for now. */
const VOORUIT_DAGEN = 56;

const STANDEN: Readonly<Record<MijlpaalStatus, WerkgeverMijlpaal['stand']>> = {
  gedaan: 'klaar',
  te_laat_gedaan: 'klaar',
  afgeweken: 'anders_afgesproken',
  opgeschort: 'rust',
  te_laat: 'voorbij_datum',
  dringend: 'nu',
  open: 'nu',
  nog_niet: 'straks',
  loopt: 'feit',
  voorbij: 'feit',
};

/** What an employer may know of where his employee is. */
export type Werkgeversbeeld = Pick<
  WerkgeverDossier,
  'week' | 'totWeken' | 'loop' | 'staatStilTot' | 'geenActiviteitenTot' | 'mijlpalen'
>;

/**
 * The employer's projection of a case: dates and duties in neutral words. What kind of event stands
 * behind a date is taken out here; nothing of an event but the dates it leads to goes further, and of
 * evidence nothing but that it is there.
 */
export function werkgeversbeeldVan(
  eersteZiektedag: string,
  gebeurtenissen: readonly Gebeurtenis[],
  vandaag: string,
  bewijs: ReadonlyMap<MijlpaalCode, readonly Mijlpaalbewijs[]> = new Map(),
): Werkgeversbeeld {
  const stand = verzuimstandVan(eersteZiektedag, gebeurtenissen, vandaag);
  const tijdlijn = tijdlijnVan(eersteZiektedag, gebeurtenissen, vandaag);
  const mijlpalen = metBewijs(tijdlijn.mijlpalen, bewijs, vandaag);
  const gestopt = stand.loop === 'gestopt' || stand.loop === 'hersteld';
  const getoond = gestopt
    ? []
    : mijlpalen.flatMap((mijlpaal) => toonMijlpaal(mijlpaal, bewijs, vandaag));
  return {
    week: stand.week,
    totWeken: stand.totWeken,
    loop: gestopt ? 'gestopt' : stand.loop === 'staat_stil' ? 'staat_stil' : 'loopt',
    staatStilTot: stand.loop === 'staat_stil' ? stand.tot : null,
    geenActiviteitenTot: gestopt ? null : stand.rustTot,
    mijlpalen: getoond.toSorted((a, b) => (dagVan(a) < dagVan(b) ? -1 : 1)),
  };
}

function toonMijlpaal(
  mijlpaal: Mijlpaal,
  bewijs: ReadonlyMap<MijlpaalCode, readonly Mijlpaalbewijs[]>,
  vandaag: string,
): readonly WerkgeverMijlpaal[] {
  const code = WERKGEVER_MIJLPALEN.find((een) => een === mijlpaal.code);
  const tekst = MIJLPAAL_TEKSTEN[mijlpaal.code];
  const liefst = mijlpaal.streefdatum ?? mijlpaal.wettelijke_datum ?? null;
  const uiterlijk = mijlpaal.uiterste_datum ?? null;
  if (code === undefined || tekst === null || (liefst ?? uiterlijk) === null) return [];
  const stand = STANDEN[mijlpaal.status];
  const doet = tekst.wie === 'u' || tekst.wie === 'samen';
  return [
    {
      code,
      naam: tekst.naam,
      doe: tekst.doe ?? null,
      wie: tekst.wie,
      liefst,
      uiterlijk,
      stand,
      taak: doet && isNu(stand, liefst ?? uiterlijk ?? '', vandaag),
      document:
        stand === 'klaar'
          ? (bewijs.get(mijlpaal.code)?.some(({ bestand }) => bestand !== null) ?? false)
          : null,
    },
  ];
}

function isNu(stand: WerkgeverMijlpaal['stand'], dag: string, vandaag: string): boolean {
  if (stand === 'straks') return dag <= plusDagen(vandaag, VOORUIT_DAGEN);
  return stand === 'nu' || stand === 'voorbij_datum';
}

const dagVan = ({ liefst, uiterlijk }: WerkgeverMijlpaal): string => uiterlijk ?? liefst ?? '';
