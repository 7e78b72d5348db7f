import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { jijDoet } from '../samen/velden.js';
import { EEN_ANDER } from './velden.js';

const LEESSTUK =
  '(?:[a-z-]{0,14}(?:handboek|handboeken|handleiding|handleidingen|instructies|instructie|aanwijzingen|code|codes|storingscode|voorschriften|protocol|protocollen|dossier|dossiers|contracten|contract|rapporten|rapport|stukken|tekeningen|schema|schemas|formulieren|recepten|recept|etiket|etiketten|bijsluiters|brieven|mails|e-mails|teksten|artikelen|wetten|regelgeving|documentatie|werkorders|pakbonnen|vrachtbrieven|handschrift|bladzijde|bladzijden|pagina|pagina.s|verslagen|logboek|datasheets|manuals?|contracts?|reports?|files|documents|instructions|briefs))';
const SCHRIJFSTUK =
  '(?:[a-z-]{0,14}(?:rapport|rapporten|verslag|verslagen|notulen|brieven|brief|mails|e-mails|offertes|offerte|formulier|formulieren|werkbon|werkbonnen|logboek|dossier|dossiers|nieuwsbrief|artikel|artikelen|teksten|koppen|berichten|adviezen|advies|notities|aantekeningen|rapportage|rapportages|plannen|beleidsstukken|subsidieaanvragen|persberichten|contracten|memo.s|wat kapot is|de uitkomst|bevindingen|metingen|reports?|minutes|briefs?|letters|articles|proposals|e-?mails))';
const VOOR_GROEP =
  "(?:groep(?:en)?|zaal|klas|klassen|publiek|gasten|toeristen|bezoekers|studenten|leerlingen|cursisten|deelnemers|vergadering|toehoorders|reizigers|passagiers|schoolklassen|collega's|team|guests|visitors|audience|tourists|class|passengers)";

/** Speaking, hearing, reading, writing and seeing. */
export const ZINSBOUW_ZINTUIGEN: readonly Regel[] = [
  maakRegel({
    id: 'zin-spreek-groep',
    items: ['spreken'],
    delen: [
      jijDoet(
        'vertel|vertelt|vertellen|leid|leidt|presenteer|presenteert|presenteren|spreek|spreekt|toespreken|geef|geeft|leg|legt|instrueer|instrueert|onderwijs|doceer|doceert|roep|roept|omroepen|zing|zingt|tell|give|lead|present|address|announce',
      ),
      `(?:${VOOR_GROEP}|verhalen|verhaal|uitleg|rondleiding(?:en)?|presentatie(?:s)?|lezing(?:en)?|les|lessen|training(?:en)?|toespraak|de partijen|stories|tours?|presentations?|lessons?)`,
      `(?:${VOOR_GROEP}|de hele dag|urenlang|uren|zonder microfoon|hardop|luid|om|elk uur|without a microphone|dagelijks)`,
    ],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|schriftelijk|mail|chat|opdracht|leiding aan|feedback|not|never)',
    waarde: { niveau: 0 },
    wel: ['Je vertelt verhalen aan zestig gasten.', 'Bij de afslag roep je de partijen om.'],
    niet: ['Je geeft geen uitleg aan groepen.'],
  }),
  gevraagd({
    id: 'zin-stem',
    items: ['spreken'],
    patronen: [
      '(?:een )?(?:stem|stemgeluid|stemkracht)(?: \\p{L}+){0,6} (?:boven|uitkomt|draagt|nodig|ver|hard|luid)|(?:luide|krachtige|heldere|stevige|goede|loud|clear) (?:stem|voice)|stem (?:verheffen|opzetten)|je stem (?:is je|gebruik je|heb je)|without a microphone|zonder microfoon|hard (?:roepen|praten)|boven (?:alles|het lawaai) uit (?:praten|roepen)|de hele dag (?:aan het woord|aan de telefoon|in gesprek|bellen|praten)',
    ],
    wel: ['Een stem die boven de wind uitkomt heb je dus wel nodig.'],
    niet: ['Je praat zacht.'],
  }),
  afwezig({
    id: 'zin-spreek-niet',
    items: ['spreken'],
    patronen: [
      `(?:interviews|presentaties|rondleidingen|lezingen|toespraken|gesprekken|vergaderingen|telefoontjes|de telefoon|bellen|presenteren|omroepen|lesgeven|uitleg)(?: (?:geven|houden|afnemen|voeren))? (?:doet|doen|verzorgt|verzorgen|neemt|nemen|voert|voeren|geeft|geven|houdt|houden) (?:hij|zij|${EEN_ANDER})(?: zelf)?`,
      '(?:vragen|contact|overleg|communicatie|alles|meldingen|afstemming)(?: \\p{L}+){0,4} (?:beantwoord|gaat|loopt|verloopt|is|doe|handel|beantwoordt|gebeurt|regel)(?: je| er| u)?(?: \\p{L}+){0,2}? (?:per (?:e-?mail|mail|chat|app|brief)|via (?:de |een )?(?:chat|mail|e-mail|app)|schriftelijk|op papier)',
      'praten (?:is er|doe je|hoeft|hoef)(?: \\p{L}+){0,3} (?:weinig|niet|nauwelijks)|(?:weinig|nauwelijks|amper) (?:praten|gesproken|gepraat|prater\\p{L}*)|geen prater|(?:no (?:phones?|calls|presentations|talking)|everything (?:goes|is) (?:by|in) (?:e-?mail|writing|chat))',
    ],
    zekerheid: 0.68,
    wel: ['Vragen van onderzoekers beantwoord je per e-mail.', 'Presenteren doet hij zelf.'],
    niet: ['Presentaties geef je zelf.'],
  }),
  maakRegel({
    id: 'zin-lees',
    items: ['lezen'],
    delen: [
      jijDoet(
        'lees|leest|lezen|doorlezen|zoek|zoekt|opzoeken|raadpleeg|raadpleegt|bestudeer|bestudeert|ontcijfer|ontcijfert|neem|neemt|beoordeel|beoordeelt|volg|volgt|redigeer|redigeert|review|read|study|check|edit',
      ),
      `(?<![a-z])${LEESSTUK}`,
    ],
    zonder: '(?:niet|nooit|geen|hoef|hoeft|voorgelezen|mondeling|not|never)',
    waarde: { niveau: 0 },
    wel: ['Je leest de storingscode en zoekt in het handboek wat je moet doen.'],
    niet: ['Je leest geen handleidingen.'],
  }),
  maakRegel({
    id: 'zin-schrijf',
    items: ['schrijven'],
    delen: [
      jijDoet(
        'schrijf|schrijft|schrijven|noteer|noteert|noteren|rapporteer|rapporteert|vul|vult|invullen|stel|stelt|opstellen|maak|maakt|verslaat|documenteer|documenteert|formuleer|formuleert|redigeer|redigeert|tik|tikt|typ|typt|write|draft|edit|record|fill|take',
      ),
      `(?<![a-z])${SCHRIJFSTUK}`,
    ],
    zonder:
      '(?:niet|nooit|geen|hoef|hoeft|ons|sollicit\\p{L}*|motivatie\\p{L}*|foto.s|inspreken|ingesproken|spreek je|mondeling|print|kopieer\\p{L}*|scan\\p{L}*|not|never)',
    waarde: { niveau: 0 },
    wel: ['Je noteert de uitkomst op het formulier.', 'Je schrijft artikelen.'],
    niet: ['Je schrijft geen rapporten.'],
  }),
  afwezig({
    id: 'zin-schrijf-niet',
    items: ['schrijven'],
    patronen: [
      '(?:rapporteren|rapporteer|verslag|je rapport|het rapport|vastleggen|registreren|meld|melden|afmelden|wat je (?:hebt gedaan|ziet))(?: \\p{L}+){0,5} (?:met (?:een )?foto.s|mondeling|spreek je in|per spraak|ingesproken|met (?:een|twee) druk|met vinkjes|inspreken|met een stempel|met de scanner)',
      '(?:tikken|typen|schrijven|papierwerk|formulieren (?:invullen)?|een werkbon invullen|spelling|verslagen)(?: \\p{L}+){0,5} (?:hoeft niet|evenmin|hoef je niet|niet nodig|kennen (?:we|wij) niet|komt er niet)',
      '(?:spreek|spreekt|dicteer|dicteert) (?:je |u )?(?:\\p{L}+ ){0,4}(?:in|je (?:rapport|advies|verslag|bevindingen))(?=[.,;!?]|$| wat)|spraakherkenning',
    ],
    zekerheid: 0.68,
    wel: ['Rapporteren doe je met foto’s, tikken hoeft niet.'],
    niet: ['Je schrijft je rapport zelf.'],
  }),
  afwezig({
    id: 'zin-lees-niet',
    items: ['lezen'],
    patronen: [
      '(?:instructies|opdrachten|uitleg|aanwijzingen|taken|je werk)(?: \\p{L}+){0,3} (?:krijg|krijgt|hoor|hoort|gaan|gaat|zijn|geven)(?: je| u| we)?(?: \\p{L}+){0,2} (?:mondeling|in plaatjes|met pictogrammen|uitgelegd|voorgedaan|in beeld)',
      '(?:lezen|kranten lezen|handleidingen|letters|taal)(?: en schrijven)?(?: \\p{L}+){0,5} (?:hoeft niet|niet nodig|niet te kunnen|hoef je niet|speelt geen rol|evenmin)|alles (?:staat|gaat|is) (?:in|met) (?:plaatjes|pictogrammen|kleuren|foto.s)|(?:plaatjes|pictogrammen) in plaats van (?:tekst|woorden|letters)',
    ],
    zekerheid: 0.7,
    wel: ['Instructies krijg je mondeling.'],
    niet: ['Instructies lees je van het scherm.'],
  }),
  gevraagd({
    id: 'zin-hoor',
    items: ['horen'],
    patronen: [
      '(?:goed (?:kunnen )?(?:horen|luisteren naar)|goed gehoor|scherp gehoor|(?:hoort|herkent|hoor) (?:je |aan het geluid )?(?:\\p{L}+ ){0,3}(?:of (?:een|de) (?:machine|motor|lager)|afwijkend geluid|vreemde geluiden|aan het geluid)|headset op|via (?:je |de )?(?:headset|portofoon|intercom|oortje)|oproepen (?:via|over) (?:de )?(?:portofoon|intercom)|telefonisch (?:spreekuur|bereikbaar|contact)|over the (?:radio|phone)|on the phone all day)',
    ],
    zekerheid: 0.63,
    wel: ['Via de portofoon krijg je oproepen.'],
    niet: ['Je krijgt opdrachten op papier.'],
  }),
  gevraagd(
    {
      id: 'zin-zie-fijn',
      items: ['zien'],
      patronen: [
        '(?:kleine lettertjes|kleine foutjes|haarscheurtjes|krasjes|oneffenheden|met (?:een|de) (?:loep|loeplamp|microscoop|vergrootglas)|scherpe (?:blik|ogen)|arendsogen|op de (?:millimeter|tiende)|haarfijn|piepkleine? \\p{L}+|nietige \\p{L}+|minuscule? \\p{L}+|tiny \\p{L}+|fine print|under a microscope)',
      ],
      aard: 'omstandigheid',
      zekerheid: 0.63,
      wel: ['Met een loep zoek je haarscheurtjes.'],
      niet: ['De letters zijn groot.'],
    },
    { niveau: 0, niet: ['detail'] },
  ),
];
