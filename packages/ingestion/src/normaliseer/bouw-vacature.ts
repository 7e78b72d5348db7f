import { createHash } from 'node:crypto';
import { type Vacature, vacatureSchema, type Werkplek } from '@passend/domain';
import { naarRegel, naarTekst } from '../html/naar-tekst.js';
import { normaliseerContract } from './contract.js';
import { leesDatum, plausibeleData } from './datum.js';
import { normaliseerOpleiding } from './opleiding.js';
import { normaliseerPlaatsen, type PlaatsUitslag } from './plaats.js';
import { plaatsUitTitel } from './plaats-uit-titel.js';
import type { RuweVacature } from './ruwe-vacature.js';
import { normaliseerSalaris } from './salaris.js';
import { schijnvacature } from './schijnvacature.js';
import { leesTaal } from './taal.js';
import { normaliseerThuiswerk } from './thuiswerk.js';
import { normaliseerUren } from './uren.js';
import { veiligeUrl } from './url.js';
import { normaliseerWerkgever } from './werkgever.js';

/** Longer texts are whole websites; the advert is at the front. */
const MAX_TEKST = 60_000;
const MAX_FYSIEK = 4_000;
const MAX_TITEL = 300;

export type Bouwuitslag =
  | { readonly gelukt: true; readonly vacature: Vacature }
  | { readonly gelukt: false; readonly code: string; readonly melding: string };

/**
 * Turns one record of a source into a vacancy. What the source does not say, or says in a way that
 * cannot be true, is null.
 * @returns the vacancy, or a code and a sentence when the record is none
 */
export function bouwVacature(ruw: RuweVacature): Bouwuitslag {
  const titel = naarRegel(ruw.titel ?? '').slice(0, MAX_TITEL);
  const fysiek = voegDelenSamen(ruw.fysiek, '\n').slice(0, MAX_FYSIEK);
  const tekst = metFysiekeEisen(voegDelenSamen(ruw.delen, '\n\n').slice(0, MAX_TEKST), fysiek);
  const schijn = schijnvacature(titel, tekst);
  if (schijn !== null) return { gelukt: false, ...schijn };
  const vacature = vacatureSchema.safeParse(velden(ruw, titel, tekst, fysiek));
  if (vacature.success) return { gelukt: true, vacature: vacature.data };
  const pad = vacature.error.issues[0]?.path.join('.') ?? '';
  return { gelukt: false, code: 'veld_ongeldig', melding: `Het veld ${pad} is niet te gebruiken.` };
}

function velden(ruw: RuweVacature, titel: string, tekst: string, fysiek: string): Vacature {
  const url = veiligeUrl(ruw.url);
  const taal = leesTaal(`${titel}\n${tekst}`);
  const plaatsen = leesPlaatsen(ruw, titel, landVanBron(url, taal));
  const data = plausibeleData(
    leesDatum(ruw.geplaatst, ruw.peildatum),
    leesDatum(ruw.sluit, ruw.peildatum),
    ruw.peildatum,
  );
  return {
    externId: ruw.externId?.trim().slice(0, 300) || maakId(url, titel, plaatsen.werkplekken),
    url,
    titel,
    tekst,
    taal,
    werkgever: normaliseerWerkgever(ruw.werkgever),
    werkplekken: [...plaatsen.werkplekken],
    thuiswerk: normaliseerThuiswerk(ruw.thuiswerk ?? plaatsen.thuiswerk, tekst),
    uren: normaliseerUren(ruw, titel, tekst),
    salaris: normaliseerSalaris(ruw.salaris, tekst),
    opleiding: normaliseerOpleiding(ruw.opleiding, tekst),
    contract: normaliseerContract(ruw.contract, tekst),
    ...data,
    fysiekeEisen: fysiek || null,
  };
}

/** The fields of the source; without any, the town that stands at the end of the title. */
function leesPlaatsen(ruw: RuweVacature, titel: string, land: string | null): PlaatsUitslag {
  const uitVelden = normaliseerPlaatsen(ruw.plaatsen, land);
  const naam = uitVelden.werkplekken.length > 0 ? null : plaatsUitTitel(titel);
  if (naam === null) return uitVelden;
  const uitTitel = normaliseerPlaatsen([{ naam, postcode: null, regio: null, land: null }], land);
  return { ...uitTitel, thuiswerk: uitVelden.thuiswerk };
}

/** Parts that are already inside an earlier part are not repeated. */
function voegDelenSamen(delen: readonly (string | null)[], tussen: string): string {
  const uit: string[] = [];
  for (const deel of delen) {
    const tekst = naarTekst(deel ?? '');
    if (tekst === '' || uit.some((eerder) => eerder.includes(tekst))) continue;
    uit.push(tekst);
  }
  return uit.join(tussen);
}

/**
 * What a field says of the load of the work, under a heading of its own behind the text: demands are
 * read from the text, and nobody may miss what almost nobody fills in.
 */
function metFysiekeEisen(tekst: string, fysiek: string): string {
  if (fysiek === '' || tekst.includes(fysiek)) return tekst;
  return [tekst, `Fysieke eisen\n${fysiek}`].filter((deel) => deel !== '').join('\n\n');
}

function landVanBron(url: string | null, taal: Vacature['taal']): string | null {
  const staart = url === null ? '' : (new URL(url).hostname.split('.').at(-1) ?? '');
  if (['nl', 'be', 'de', 'fr', 'lu'].includes(staart)) return staart.toUpperCase();
  return taal === 'nl' ? 'NL' : null;
}

function maakId(url: string | null, titel: string, plekken: readonly Werkplek[]): string {
  if (url !== null) return url;
  const plaatsen = plekken.map((plek) => plek.naam.toLowerCase()).sort();
  const sleutel = JSON.stringify([titel.toLowerCase(), ...plaatsen]);
  return `sleutel:${createHash('sha256').update(sleutel).digest('hex').slice(0, 24)}`;
}
