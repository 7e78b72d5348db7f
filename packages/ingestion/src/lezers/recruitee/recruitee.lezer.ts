import type { Bronlezer, Leesresultaat, Leestaak } from '../../bron/bronlezer.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { eerste, leesLijst } from '../../json/lees-antwoord.js';
import { alsLijst, alsTekst, alsTeksten, isKnoop, type Knoop, veld } from '../../json/velden.js';
import {
  ONBEKENDE_VACATURE,
  type RuwePlaats,
  type RuweVacature,
  type RuwSalaris,
  type Thuiswerk,
} from '../../normaliseer/ruwe-vacature.js';

const GEEN_RECORD = 'Dit element van de lijst is geen vacature-object.';

/** Recruitee (Tellent): `https://{slug}.recruitee.com/api/offers/`, the whole board with full texts. */
export const recruiteeLezer: Bronlezer = {
  type: 'recruitee',
  herken(begin, _contentType, url) {
    if (!/^\s*\{/u.test(begin)) return 0;
    if (/\.recruitee\.com\/api\/offers/iu.test(url ?? '')) return 1;
    return /"offers"\s*:\s*\[/u.test(begin) ? 0.9 : 0;
  },
  lees,
};

function lees(taak: Leestaak): Leesresultaat {
  const uit = new Verzamelaar();
  const lijst = leesLijst(taak.inhoud, 'offers', uit);
  for (const [plek, offer] of (lijst?.records ?? []).entries()) {
    uit.probeer(`offers[${plek}]`, () => leesOffer(`offers[${plek}]`, offer, taak, uit));
  }
  return uit.resultaat(lijst !== null);
}

function leesOffer(waar: string, offer: unknown, taak: Leestaak, uit: Verzamelaar): void {
  if (!isKnoop(offer)) {
    uit.fout(waar, 'vorm_onbekend', GEEN_RECORD);
    return;
  }
  const ruw = ruwUitOffer(offer, taak);
  const status = alsTekst(veld(offer, 'status'));
  if (status === null || status === 'published') uit.voegToe(waar, ruw);
  else
    uit.sluit({
      externId: ruw.externId,
      url: ruw.url,
      code: 'status',
      bewijs: status.slice(0, 50),
    });
}

function ruwUitOffer(offer: Knoop, taak: Leestaak): RuweVacature {
  const tekst = (...namen: readonly string[]) => eerste(offer, alsTekst, ...namen);
  return {
    ...ONBEKENDE_VACATURE,
    externId: tekst('id', 'guid', 'slug'),
    url: tekst('careers_url', 'url'),
    titel: tekst('title'),
    delen: [tekst('description'), tekst('requirements')],
    werkgever: tekst('company_name') ?? taak.werkgever,
    plaatsen: plaatsen(offer),
    thuiswerk: thuiswerk(offer),
    urenMin: tekst('min_hours_per_week', 'min_hours'),
    urenMax: tekst('max_hours_per_week', 'max_hours'),
    salaris: salaris(veld(offer, 'salary')),
    opleiding: alsTeksten(veld(offer, 'education_code')),
    contract: alsTeksten(veld(offer, 'employment_type_code')),
    geplaatst: tekst('published_at', 'created_at'),
    sluit: tekst('close_at', 'closed_at'),
    peildatum: taak.peildatum,
  };
}

function plaatsen(offer: Knoop): readonly RuwePlaats[] {
  const lijst = alsLijst(veld(offer, 'locations')).filter(isKnoop);
  const bronnen = lijst.length > 0 ? lijst : [offer];
  return bronnen.map((bron) => ({
    naam: eerste(bron, alsTekst, 'city', 'location', 'name'),
    postcode: eerste(bron, alsTekst, 'postal_code'),
    regio: eerste(bron, alsTekst, 'state_name', 'state_code'),
    land: eerste(bron, alsTekst, 'country_code', 'country'),
  }));
}

function thuiswerk(offer: Knoop): Thuiswerk | null {
  if (veld(offer, 'hybrid') === true) return 'deels';
  if (veld(offer, 'remote') === true) return 'volledig';
  return veld(offer, 'on_site') === true ? 'nee' : null;
}

function salaris(bron: unknown): RuwSalaris | null {
  if (!isKnoop(bron)) {
    const tekst = alsTekst(bron);
    return tekst === null ? null : { min: null, max: null, eenheid: null, valuta: null, tekst };
  }
  return {
    min: alsTekst(veld(bron, 'min')),
    max: alsTekst(veld(bron, 'max')),
    eenheid: alsTekst(veld(bron, 'period')),
    valuta: alsTekst(veld(bron, 'currency')),
    tekst: null,
  };
}
