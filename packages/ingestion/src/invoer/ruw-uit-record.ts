import type { Leestaak } from '../bron/bronlezer.js';
import { alsLijst, alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../json/velden.js';
import { ruwePlaats } from '../normaliseer/ruwe-delen.js';
import type { RuwePlaats, RuweVacature } from '../normaliseer/ruwe-vacature.js';
import { ruwUitVelden, type Velden } from './ruw-uit-velden.js';
import { veldVanNaam } from './veldnamen.js';

/** Objects with parts of their own, and how those parts are called as columns. */
const SAMENGESTELD: Readonly<Record<string, string>> = {
  uren: 'uren',
  hours: 'uren',
  salaris: 'salaris',
  salary: 'salaris',
};

/** The fields of a JSON record under the names of columns. */
export function veldenVan(record: Knoop): Velden {
  const velden: Record<string, string> = {};
  for (const [naam, waarde] of Object.entries(record)) {
    const samengesteld = isKnoop(waarde) ? SAMENGESTELD[naam] : undefined;
    if (samengesteld !== undefined) Object.assign(velden, delenVan(samengesteld, waarde));
    const veldnaam = veldVanNaam(naam);
    const tekst = samengesteld === undefined ? alsTeksten(waarde).join('\n') : '';
    if (veldnaam !== null && tekst !== '') velden[veldnaam] ??= tekst;
  }
  return velden;
}

/**
 * An imported JSON record in its own words: flat, or in the shape of our own export with
 * `werkplekken`, `uren` and `salaris` as objects.
 */
export function ruwUitRecord(record: Knoop, taak: Leestaak): RuweVacature {
  const ruw = ruwUitVelden(veldenVan(record), taak);
  const plekken = alsLijst(veld(record, 'werkplekken') ?? veld(record, 'locations'));
  return plekken.length === 0 ? ruw : { ...ruw, plaatsen: plekken.map(plaats) };
}

function delenVan(naam: string, bron: unknown): Velden {
  const delen = { min: 'min', max: 'max', periode: 'periode' };
  const uit: Record<string, string> = {};
  for (const [deel, achter] of Object.entries(delen)) {
    const tekst = alsTekst(veld(bron, deel));
    if (tekst !== null) uit[`${naam}_${achter}`] = tekst;
  }
  const valuta = alsTekst(veld(bron, 'valuta')) ?? alsTekst(veld(bron, 'currency'));
  return valuta === null ? uit : { ...uit, valuta };
}

function plaats(bron: unknown): RuwePlaats {
  const velden = isKnoop(bron) ? veldenVan(bron) : {};
  return ruwePlaats({
    naam: velden.plaats ?? (isKnoop(bron) ? alsTekst(veld(bron, 'naam')) : null) ?? alsTekst(bron),
    postcode: velden.postcode ?? null,
    regio: velden.regio ?? null,
    land: velden.land ?? null,
  });
}
