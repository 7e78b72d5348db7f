import { type Knoop, leesGeheel } from '../lezen/knoop.js';
import type { Leesresultaat } from '../lezen/leesresultaat.js';
import { type Belastbaarheid, DOCUMENTSOORTEN, type Opbouw } from './belastbaarheid.js';
import { editieVan } from './items.js';
import { leesBeperking } from './lees-beperking.js';

const UREN_IN_WEEK = 168;

/**
 * Reads a belastbaarheid in the documented import format. Unknown keys are ignored, a limit that is
 * not understood becomes `teBeoordelen`, an unknown item goes to `nietHerkend`; a missing or
 * impossible value is named with its path. Never throws.
 * @param json a parsed JSON value, from an untrusted file
 * @param pad path of the value in its file, put before the paths of the errors
 */
export function leesBelastbaarheid(json: unknown, pad = ''): Leesresultaat<Belastbaarheid> {
  return leesGeheel(json, pad, belastbaarheidUit);
}

/** The same as one part of a larger file. */
export function belastbaarheidUit(knoop: Knoop): Belastbaarheid | undefined {
  if (!knoop.isGevuldObject('een belastbaarheid')) return undefined;
  const document = knoop.veld('document').keuze(DOCUMENTSOORTEN);
  const editie = knoop.veld('editie').tekstOf('');
  const datum = knoop.veld('datum').datum();
  const gelezen = knoop
    .veld('beperkingen')
    .lijst('beperkingen')
    ?.map((lid) => leesBeperking(lid, editieVan(editie ?? '')));
  const toelichting = knoop.veld('toelichting').tekstOf(null);
  const opbouw = leesOpbouw(knoop.veld('opbouw'));
  if (document === undefined || editie === undefined || datum === undefined) return undefined;
  if (gelezen === undefined || toelichting === undefined || opbouw === undefined) return undefined;
  const beperkingen = gelezen.flatMap((lid) => (lid?.soort === 'beperking' ? [lid.beperking] : []));
  const nietHerkend = gelezen.flatMap((lid) =>
    lid?.soort === 'niet_herkend' ? [lid.beperking] : [],
  );
  return {
    document,
    editie,
    datum,
    beperkingen,
    ...(nietHerkend.length > 0 && { nietHerkend }),
    toelichting,
    opbouw,
  };
}

function leesOpbouw(knoop: Knoop): Opbouw | null | undefined {
  if (knoop.leeg) return null;
  if (!knoop.isGevuldObject('een opbouw van uren')) return undefined;
  const start_uren_week = knoop.veld('start_uren_week').getal(0, UREN_IN_WEEK);
  const stap_uren = knoop.veld('stap_uren').getal(0.1, UREN_IN_WEEK);
  const stap_weken = knoop.veld('stap_weken').getal(0.1, 104);
  const doel_uren_week = knoop.veld('doel_uren_week').getal(0.1, UREN_IN_WEEK);
  const peildatum = knoop.veld('peildatum').datum();
  if (start_uren_week === undefined || stap_uren === undefined) return undefined;
  if (stap_weken === undefined || doel_uren_week === undefined) return undefined;
  if (peildatum === undefined) return undefined;
  return { start_uren_week, stap_uren, stap_weken, doel_uren_week, peildatum };
}
