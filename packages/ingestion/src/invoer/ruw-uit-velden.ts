import type { Leestaak } from '../bron/bronlezer.js';
import { onderKop, ruwePlaats } from '../normaliseer/ruwe-delen.js';
import { ONBEKENDE_VACATURE, type RuweVacature } from '../normaliseer/ruwe-vacature.js';
import { leesThuiswerkveld } from '../normaliseer/thuiswerk.js';
import type { Veldnaam } from './veldnamen.js';

/** The fields of one imported vacancy, as texts. */
export type Velden = Partial<Readonly<Record<Veldnaam, string>>>;

const DICHT =
  /^(?:gesloten|dicht|vervuld|verlopen|ingetrokken|inactief|closed|filled|expired|inactive|withdrawn)$/iu;

/** True when the import itself says that the vacancy is closed. */
export function isDicht({ status }: Velden): boolean {
  return DICHT.test(status?.trim() ?? '');
}

/** An imported vacancy in its own words. */
export function ruwUitVelden(velden: Velden, taak: Leestaak): RuweVacature {
  const tekst = (naam: Veldnaam) => velden[naam]?.trim() || null;
  const lijst = (naam: Veldnaam) => [tekst(naam)].flatMap((waarde) => waarde ?? []);
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id'),
    url: tekst('url'),
    titel: tekst('titel'),
    delen: [
      tekst('tekst'),
      onderKop('Functie-eisen', tekst('eisen')),
      onderKop('Arbeidsvoorwaarden', tekst('aanbod')),
    ],
    werkgever: tekst('werkgever') ?? taak.werkgever,
    plaatsen: [
      ruwePlaats({
        naam: tekst('plaats'),
        postcode: tekst('postcode'),
        regio: tekst('regio'),
        land: tekst('land'),
      }),
    ],
    thuiswerk: leesThuiswerkveld(tekst('thuiswerk')),
    urenMin: tekst('uren_min'),
    urenMax: tekst('uren_max'),
    urenTekst: tekst('uren'),
    salaris: {
      min: tekst('salaris_min'),
      max: tekst('salaris_max'),
      eenheid: tekst('salaris_periode'),
      valuta: tekst('valuta'),
      tekst: salarisWoorden(tekst('salaris'), tekst('salaris_periode')),
    },
    opleiding: lijst('opleiding'),
    contract: lijst('contract'),
    geplaatst: tekst('geplaatst'),
    sluit: tekst('sluit'),
    fysiek: lijst('fysiek'),
    peildatum: taak.peildatum,
  };
}

/** "2.500 - 3.000" in one column and "maand" in the next. */
function salarisWoorden(salaris: string | null, periode: string | null): string | null {
  if (salaris === null || periode === null || /per /iu.test(periode)) {
    return periode === null ? salaris : salaris && `${salaris} ${periode}`;
  }
  return `${salaris} per ${periode}`;
}
