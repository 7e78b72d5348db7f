import type { Schrijfuitkomst, Sollicitatiebezwaar } from '@passend/domain';
import { Weigering } from '../gedeeld/weigering.js';

type Gelukt = Extract<Schrijfuitkomst, { readonly ok: true }>['gebeurtenissen'];

const ongeldig = (pad: string, melding: string) => () => Weigering.ongeldig([{ pad, melding }]);

const WEIGERINGEN: Readonly<Record<Sollicitatiebezwaar, () => Weigering>> = {
  onbekend: () => Weigering.nietGevonden(),
  overgang_kan_niet: () =>
    Weigering.botst(
      'overgang_kan_niet',
      'Zo ver is het niet, of niet meer. Kijk hoe het nu staat en probeer het opnieuw.',
    ),
  begin_blijft: () =>
    Weigering.botst('begin_blijft', 'Er is geen stap om terug te nemen. Haal de hele regel weg.'),
  intussen_veranderd: () =>
    Weigering.botst(
      'intussen_veranderd',
      'Iemand anders was je voor: deze sollicitatie staat nu ergens anders.',
    ),
  reden_ontbreekt: ongeldig('reden', 'Schrijf kort op waarom.'),
  dag_komt_nog: ongeldig('datum', 'Deze dag moet nog komen.'),
  leeg_bewijs: ongeldig('tekst', 'Schrijf iets op of kies een bestand.'),
};

/** @throws Weigering with what stands in the way, and what to do */
export function gelukt(uitkomst: Schrijfuitkomst): Gelukt {
  if (uitkomst.ok) return uitkomst.gebeurtenissen;
  throw WEIGERINGEN[uitkomst.bezwaar]();
}
