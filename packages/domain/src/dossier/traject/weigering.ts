import type { Rol } from '../../access/permissie.js';
import { plusDagen } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { Trajectgebeurtenis } from '../soorten/trajectsoorten.js';
import { type Dingen, sleutelVan, type Trajectregel } from './dingen.js';
import { daadVan, dingsoortVan, volgendeStaat } from './overgangen.js';
import { magSchrijven, VOORUIT } from './schrijvers.js';

/** Why an event is not written, and at which field. */
export interface Trajectweigering {
  readonly soort: 'mag_niet' | 'bestaat_niet' | 'past_niet' | 'ongeldig';
  readonly pad: string;
  readonly melding: string;
}

/** What is known when somebody wants to write. */
export interface Schrijfstand {
  readonly rol: Rol;
  readonly vandaag: PlainDate;
  readonly dingen: Dingen;
  readonly regels: readonly Trajectregel[];
}

/** Days that something may lie back or ahead. */
const HOOGSTENS_TERUG = 3 * 366;
const HOOGSTENS_VOORUIT = 2 * 366;

/**
 * Whether an event can be written as things stand. The request has no id for something new; by now
 * `over` was filled in.
 * @returns null when it can
 */
export function weigeringVoor(
  gebeurtenis: Trajectgebeurtenis,
  stand: Schrijfstand,
): Trajectweigering | null {
  const { soort } = gebeurtenis;
  if (!magSchrijven(stand.rol, soort)) {
    return { soort: 'mag_niet', pad: 'soort', melding: 'Dit kun jij niet vastleggen.' };
  }
  return (
    dagbezwaar(gebeurtenis, stand) ?? bladbezwaar(gebeurtenis) ?? stapbezwaar(gebeurtenis, stand)
  );
}

function dagbezwaar(
  { soort, datum }: Trajectgebeurtenis,
  { vandaag }: Schrijfstand,
): Trajectweigering | null {
  const grens = VOORUIT.includes(soort) ? plusDagen(vandaag, HOOGSTENS_VOORUIT) : vandaag;
  if (datum > grens) return ongeldig('datum', 'Deze dag moet nog komen. Kies een eerdere dag.');
  if (datum >= plusDagen(vandaag, -HOOGSTENS_TERUG)) return null;
  return ongeldig('datum', 'Kies een dag die niet meer dan drie jaar terug ligt.');
}

function bladbezwaar(gebeurtenis: Trajectgebeurtenis): Trajectweigering | null {
  const { werkgever, uwv, prive } = gebeurtenis;
  if (werkgever === null && uwv === null && prive === null) return ongeldig('prive', 'Vul dit in.');
  switch (gebeurtenis.soort) {
    case 'afspraak_afgerond':
      return gebeurtenis.werkgever.uitkomst === 'gehouden' || gebeurtenis.uwv.reden !== null
        ? null
        : ongeldig('uwv.reden', 'Kies waarom de afspraak niet doorging.');
    case 'oefening_ingeleverd':
      return gebeurtenis.prive?.tekst || gebeurtenis.prive?.bestand
        ? null
        : ongeldig('prive.tekst', 'Schrijf iets op, of kies een bestand.');
    case 'testuitslag_toegevoegd':
      return (uwv === null) !== (prive === null)
        ? null
        : ongeldig('uwv', 'Kies wie deze uitslag ziet.');
    case 'plaatsing_begonnen':
    case 'plaatsing_gewijzigd':
      return plaatsingbezwaar(gebeurtenis);
    default:
      return null;
  }
}

function plaatsingbezwaar({
  datum,
  werkgever,
  uwv,
}: Extract<
  Trajectgebeurtenis,
  { soort: 'plaatsing_begonnen' | 'plaatsing_gewijzigd' }
>): Trajectweigering | null {
  if (werkgever.tot !== null && werkgever.tot < datum) {
    return ongeldig('werkgever.tot', 'De laatste dag ligt voor de eerste.');
  }
  if (werkgever.vorm !== 'proefplaatsing' || uwv.metUitkering) return null;
  return ongeldig(
    'werkgever.vorm',
    'Een proefplaatsing kan alleen met een uitkering van het UWV. Kies een werkervaringsplaats.',
  );
}

function stapbezwaar(
  gebeurtenis: Trajectgebeurtenis,
  { dingen, regels }: Schrijfstand,
): Trajectweigering | null {
  const id = sleutelVan(gebeurtenis);
  if (gebeurtenis.soort === 'berichten_gelezen') {
    return regels.some(
      ({ gebeurtenis: eerder }) => eerder.soort === 'bericht_gestuurd' && eerder.over === id,
    )
      ? null
      : BESTAAT_NIET;
  }
  const daad = daadVan(gebeurtenis);
  const dingsoort = dingsoortVan(daad);
  if (dingsoort === null || id === null) return null;
  const ding = dingen.get(id);
  const isNieuw = volgendeStaat(dingsoort, null, daad) !== null;
  if (ding === undefined) return isNieuw ? null : BESTAAT_NIET;
  if (ding.soort !== dingsoort) return BESTAAT_NIET;
  if (volgendeStaat(dingsoort, ding.staat, daad) !== null) return null;
  return {
    soort: 'past_niet',
    pad: 'soort',
    melding: 'Dit kan nu niet meer: iemand heeft dit intussen veranderd. Kijk hoe het nu staat.',
  };
}

const BESTAAT_NIET: Trajectweigering = {
  soort: 'bestaat_niet',
  pad: 'over',
  melding: 'Dit bestaat niet.',
};

function ongeldig(pad: string, melding: string): Trajectweigering {
  return { soort: 'ongeldig', pad, melding };
}
