import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';

const WELKOM =
  '(?:welkom|terecht|geen (?:bezwaar|probleem|belemmering|punt)|niet erg|(?:dit|dat|het) werk (?:\\p{L}+ )?doen|kun je (?:hier|dit|bij ons)|kan (?:hier|dit|het) (?:ook )?|aan de slag|no problem|welcome)';
const NIET = '(?:niet|nooit|geen|schriftelijk|chat|mail|collega.s bellen|hoef|hoeft|not|never|no)';

/** Hearing, speaking and seeing. */
export const LIJF_ZINTUIGEN: readonly Regel[] = [
  afwezig({
    id: 'lijf-doof-welkom',
    items: ['horen'],
    patronen: [
      `ook (?:wie |als je |voor )?(?:(?:doof|dove|doven|slechthorend)\\p{L}*|slecht hoort|niet goed hoort|een gehoorapparaat draagt)(?: \\p{L}+){0,5} ${WELKOM}`,
    ],
    zekerheid: 0.74,
    wel: ['Ook slechthorenden zijn welkom.'],
    niet: ['Dove collega’s helpen je met gebarentaal.'],
  }),
  gevraagd({
    id: 'lijf-rumoer',
    items: ['horen'],
    patronen: [
      '(?:in|boven|tussen|midden in) (?:een |de |het )?(?:rumoerige?|drukke|lawaaiige?|luidruchtige?|volle) (?:\\p{L}*(?:zaal|cafe|kantine|restaurant|bar|hal|klas|ruimte|keuken|winkel))(?: \\p{L}+){0,3} (?:neem|verstaat?|versta|voer|praat|spreek|overleg|sta|luister)(?:t|en)? (?:je|u)?',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['In een rumoerige zaal neem je bestellingen op.'],
    niet: ['In een stille zaal neem je bestellingen op.'],
  }),
  maakRegel({
    id: 'lijf-bel-veel',
    items: ['spreken'],
    delen: [
      jijDoet('bel|belt|bellen|telefoneer|telefoneert|telefoneren|call|calling'),
      '(?:(?:tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|\\d{2,3}|tientallen|honderden) (?:\\p{L}+ )?(?:klanten|mensen|bedrijven|prospects|leads|gesprekken|keer|telefoontjes|adressen|donateurs|relaties|customers|people|calls)|de hele dag|all day|dagelijks (?:klanten|bedrijven|mensen))',
    ],
    zonder: NIET,
    waarde: { niveau: 0 },
    wel: ['Je belt tachtig klanten per dag.'],
    niet: ['Je belt geen tachtig klanten per dag.'],
  }),
  maakRegel({
    id: 'lijf-stem-gebruik',
    items: ['spreken'],
    delen: [
      jijDoet(
        'lees|leest|voorlezen|voorleest|roep|roept|omroepen|omroept|zing|zingt|presenteer|presenteert|presenteren|commentarieer|verzorg|verzorgt|verwelkom|speech|spreek|spreekt|toespreek|toespreekt|doceer|doceert|onderwijs|coach|instrueer|read|announce|sing',
      ),
      '(?:(?<![a-z])(?:voor|om)(?= (?:aan|op de|elke|iedere|in de|via|uit|de hele|\\p{L}+ ochtend)|[,.]|$)|voorlezen|hardop|via de microfoon|met de microfoon|door de microfoon|over de (?:luidsprekers?|omroep|intercom)|(?:de|het) (?:publiek|zaal|menigte|vergadering|klas|groep|stadion|wedstrijd(?:en)?)|aloud|over the (?:pa|speakers))',
    ],
    zonder: `(?:${NIET}|in opdracht|feedback|bezoekers op|spreekt voor zich|spreekt je aan|voor je klaar|stilte)`,
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Je roept de wedstrijden om via de microfoon.'],
    niet: ['Je roept nooit om via de microfoon.'],
  }),
  gevraagd({
    id: 'lijf-stem-schor',
    items: ['spreken'],
    patronen: [
      'stem (?:\\p{L}+ ){0,3}(?:schor|hees|kwijt|moe)|(?:voorlezen|omroepen|zingen|toespreken|lesgeven|presenteren|rondleiden)(?: \\p{L}+){0,4} (?:doe|is|hoort|zijn|behoort)(?: je| jij)? (?:elke|iedere|dagelijks|vaak|de hele|je|jouw|bij|vast|urenlang)(?! niet| nooit)',
    ],
    zekerheid: 0.66,
    wel: ['Aan het eind van de dag is je stem soms schor.', 'Voorlezen doe je elke ochtend.'],
    niet: ['Voorlezen doe je niet.'],
  }),
  gevraagd({
    id: 'lijf-zie-taak',
    items: ['zien'],
    patronen: [
      "(?:in het donker|bij nacht|'s nachts|bij slecht zicht|in de schemering) (?:rijd|stuur|vaar|werk|speur|zoek) (?:je|jij|u)|(?:rijd|stuur|vaar) (?:je|jij|u) (?:\\p{L}+ ){0,3}(?:in het donker|bij slecht zicht)|(?:diepte|afstand(?:en)?|hoogtes?) (?:kunnen |goed |moet je |te )*(?:in)?schatten|dieptezicht|(?:monitort|bewaakt|bekijkt|volgt|houd|houdt)(?: je)? (?:\\p{L}+ ){0,2}(?:tien|twaalf|zestien|twintig|vier|zes|acht|meerdere|\\d+) (?:schermen|monitoren|camera'?s|beelden)",
      'ziet (?:elke|iedere|de kleinste|het kleinste|elk|ieder) (?:\\p{L}+ )?(?:beweging|vlek|foutje|kras|krasje|afwijking|detail|oneffenheid|scheurtje|spatje|verschil|kleurverschil)|judge distances|depth perception',
    ],
    aard: 'omstandigheid',
    zekerheid: 0.66,
    wel: ['In het donker rijd je over smalle wegen.', 'Je monitort tien schermen.'],
    niet: ['Je ziet elke week je chef.'],
  }),
  afwezig({
    id: 'lijf-blind-welkom',
    items: ['zien'],
    patronen: [
      `ook (?:wie |als je |voor )?(?:(?:blind|slechtziend|kleurenblind)\\p{L}*|slecht ziet|minder goed ziet|niet goed ziet)(?: \\p{L}+){0,5} ${WELKOM}`,
    ],
    zekerheid: 0.7,
    wel: ['Ook slechtzienden zijn welkom.'],
    niet: ['Blinde klanten help je.'],
  }),
];
