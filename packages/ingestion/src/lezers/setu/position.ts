import type { Leestaak } from '../../bron/bronlezer.js';
import { ruwePlaats } from '../../normaliseer/ruwe-delen.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
} from '../../normaliseer/ruwe-vacature.js';
import type { Vlak } from '../../xml/vlak.js';
import { delenVan } from './delen.js';
import { omgevingVan } from './omgeving.js';

/** One position in the words of the document. */
export function ruwUitPosition(vlak: Vlak, taak: Leestaak): RuweVacature {
  return {
    ...ONBEKENDE_VACATURE,
    externId: vlak.tekst('positionrecordinfo/id/idvalue', 'id/idvalue'),
    url: adres(vlak),
    titel: vlak.tekst('functionname/name', 'positiontitle', 'functionname'),
    delen: delenVan(vlak),
    werkgever: vlak.tekst('organization/organizationname', 'organizationname') ?? taak.werkgever,
    plaatsen: plaatsen(vlak),
    urenMin: vlak.tekst('hoursperweek/minimum'),
    urenMax: vlak.tekst('hoursperweek/maximum'),
    urenTekst: vlak.tekst('hoursperweek'),
    salaris: salaris(vlak),
    opleiding: vlak.teksten('requirements/educationdegree', 'educationdegree').map(kaal),
    contract: vlak.teksten('contractdetails/typeofcontract', 'typeofcontract').map(kaal),
    geplaatst:
      vlak.alle('positionrecordinfo/status')[0]?.attributen.get('validFrom') ??
      vlak.tekst('publicationdate', 'positiondateinfo/publicationdate'),
    sluit: vlak.tekst('finalapplicationdate'),
    fysiek: omgevingVan(vlak, 'Physical'),
    peildatum: taak.peildatum,
  };
}

/** Values outside the list of the standard begin with `x:`. */
function kaal(waarde: string): string {
  return waarde.replace(/^x:/u, '');
}

function adres(vlak: Vlak): string | null {
  const adressen = vlak.teksten('applicationmethod/vacancyurl', 'vacancyurl', 'internetwebaddress');
  return adressen.find((kandidaat) => /^https?:\/\//iu.test(kandidaat)) ?? null;
}

function plaatsen(vlak: Vlak): readonly RuwePlaats[] {
  const [naam, postcode] = [
    vlak.tekst('physicallocation/postaladdress/municipality', 'postaladdress/municipality'),
    vlak.tekst('physicallocation/postaladdress/postalcode', 'postaladdress/postalcode'),
  ];
  return [
    ruwePlaats({
      naam,
      postcode,
      regio: vlak.tekst('physicallocation/postaladdress/region'),
      land: vlak.tekst('physicallocation/postaladdress/countrycode'),
    }),
  ];
}

/** The interval may be four weeks: it stays so, and is compared with a factor of 13 to 12. */
function salaris(vlak: Vlak): RuwSalaris | null {
  const [loon] = vlak.alle(
    'remunerationpackagenl/basepay',
    'remunerationpackage/basepay',
    'basepay',
  );
  if (loon === undefined) return null;
  return {
    min: vlak.tekst('basepay/basepayamountmin', 'basepay/basepayamount'),
    max: vlak.tekst('basepay/basepayamountmax'),
    eenheid: kaal(loon.attributen.get('baseInterval') ?? ''),
    valuta: loon.attributen.get('currencyCode') ?? null,
    tekst: null,
  };
}
