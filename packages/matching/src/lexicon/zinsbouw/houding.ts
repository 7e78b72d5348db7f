import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';

/** Seats of work: who sits there neither stands nor walks. */
const ZITPLEK =
  '(?:(?:aan|achter|vanachter) (?:je|jouw|uw|een|de|het|your|a) (?:\\p{L}+ )?(?:bureau|machine|naaimachine|werktafel|tafel|microscoop|scherm|schermen|computer|pc|laptop|stuur|loket|desk|toetsenbord|kassa|monitoren|typemachine|weefgetouw|piano)|in (?:je|de|een|het) (?:\\p{L}+ )?(?:cabine|loge|portiersloge|meldkamer|regiekamer|kantoor|controlekamer|bus|vrachtwagen|taxi|trein|kraan|cockpit|studio|auto)|(?:at|behind|from behind) (?:your|a) (?:\\p{L}+ )?(?:desk|screen|machine|wheel|computer))';
const BUREAUBAAN =
  '(?:desk|seated|sitting|sedentary|zittende?|bureau)[- ]?(?:role|job|position|work|functie|baan|beroep)';
const STOEL_UIT =
  '(?:(?:je|u|jij) (?:verlaat|komt|staat) (?:\\p{L}+ ){0,4}(?:stoel|kruk|zetel|bureau|plek|cabine) (?:alleen|enkel|pas|slechts|nauwelijks|amper|zelden)|je stoel (?:verlaat|uit kom) je (?:\\p{L}+ )?(?:alleen|nauwelijks|zelden)|(?:komt|kom) (?:je|u) (?:\\p{L}+ ){0,3}(?:van je stoel|uit je stoel|overeind|je stoel uit|van je plek)(?: \\p{L}+)? (?:alleen|nauwelijks|zelden|niet)|(?:alleen|pas|enkel) (?:\\p{L}+ ){0,6}kom je (?:van|uit) je (?:stoel|kruk|cabine)|geheel zittend|volledig zittend|never leave your (?:seat|desk|chair)|blijf je zitten tot)';

/** Sitting, standing and walking. */
export const ZINSBOUW_HOUDING: readonly Regel[] = [
  afwezig({
    id: 'zin-zit-dus-niet-staan',
    items: ['staan', 'staan_werk', 'lopen', 'lopen_werk'],
    patronen: [
      `(?<!(?:soms|af en toe|halve dag|deel van|kwart|minuten|uurtje|een uur|ochtend|middag|per week|daarna|tussendoor|vaak)[^.!?;]{0,30})(?:(?:je|jij|u) (?:\\p{L}+ ){0,2}zit|zit (?:je|jij|u)|(?:je|jij|u) (?:\\p{L}+ ){0,2}werkt zittend|you (?:\\p{L}+ )?(?:sit|work)) (?:\\p{L}+ ){0,3}${ZITPLEK}`,
      STOEL_UIT,
      BUREAUBAAN,
    ],
    aard: 'omstandigheid',
    zekerheid: 0.62,
    wel: ['Je zit aan je machine.', 'It is a desk role.'],
    niet: ['Je zit niet aan je bureau.'],
  }),
  gevraagd({
    id: 'zin-zit-hele-dag',
    items: ['zitten_werk'],
    patronen: [STOEL_UIT],
    zekerheid: 0.66,
    wel: ['Je verlaat je stoel alleen om te eten.'],
    niet: ['Je verlaat je stoel wanneer je wilt.'],
  }),
  gevraagd(
    {
      id: 'zin-zit-achtereen',
      items: ['zitten'],
      patronen: [
        '(?:zit|zitten|zittend|seated|sit|stoel|cabine|vergader\\p{L}*|gesprekken|tafel|achter het stuur|onderweg|rit|ritten)~<duur>(?: \\p{L}+)?(?: (?:achtereen|achter elkaar|aan een stuk|lang))',
        '(?:gesprekken|sessies|vergaderingen|zittingen|lessen|ritten|vluchten|blokken|calls|blocks|diensten in de \\p{L}+) (?:duren|van|duurt|of|last|lasting|nemen)(?: \\p{L}+){0,3}? <duur>(?=[^.!?]{0,60}(?:tafel|zit|stoel|bureau|seated|sit|stuur))',
        '(?:blocks|stretches|shifts) of <duur>(?=[^.!?]{0,60}(?:seated|sit|chair))',
      ],
      getal: 'max_min_achtereen',
      wel: ['Je zit twee uur achter elkaar in de cabine.'],
      niet: ['Je zit wanneer je wilt.'],
    },
    null,
  ),
  afwezig({
    id: 'zin-zit-vrij',
    items: ['zitten', 'staan', 'afwisseling', 'lopen', 'hoofd_stand'],
    patronen: [
      '(?:je|jij|u) (?:zit|staat|loopt)(?:,| en| of) (?:zit|staat|loopt|sta|zitten)(?:,| en| of)? ?(?:(?:zit|staat|loopt) )?(?:\\p{L}+ ){0,3}?(?:zoals|wanneer|waar|hoe|net hoe|als) (?:het uitkomt|je wilt|jij wilt|u wilt|het jou|je zelf|prettig)',
      '(?:zitten|staan|lopen),? (?:staan |lopen |zitten |en |of |\\p{L}+ ){0,3}(?:wissel|kies|bepaal|verdeel)(?:t|en)? (?:je|jij|u) (?:\\p{L}+ ){0,3}(?:zelf|naar wens|zoals|wanneer)',
      '(?:elk|ieder|op elk|op ieder) moment (?:kunt |kun je |mag je |van houding |even )(?:\\p{L}+ ){0,5}(?:zitten|staan|houding|benen|wisselen|lopen)|(?:kiezen|wisselen|afwisselen) tussen (?:zitten en staan|staan en zitten|zitten, staan)',
      '(?:je|even de|wil je (?:even )?(?:de|je)) benen strekken(?:,? (?:dan|kan|mag|doe|wanneer|zo vaak|als)| wanneer)|loop (?:je|gerust) even een rondje wanneer|(?:houding|zithouding) (?:wissel|verander) je (?:\\p{L}+ ){0,3}(?:wanneer|zelf|zo vaak)',
      '(?:sit,? stand (?:or|and) walk|sit or stand) (?:as|when(?:ever)?|however) you (?:like|please|want|prefer)|nobody has to stay in one position|change (?:your )?(?:posture|position) when',
    ],
    zekerheid: 0.7,
    wel: ['Je zit, staat en loopt zoals het uitkomt.'],
    niet: ['Je staat niet wanneer je wilt.'],
  }),
  gevraagd(
    {
      id: 'zin-op-je-benen',
      items: ['staan', 'lopen'],
      patronen: [
        '<duur>(?: (?:lang|achter elkaar|achtereen|aan een stuk|zonder pauze|onafgebroken)){1,2} (?:\\p{L}+ ){0,2}(?:op (?:je|de) (?:voeten|benen|been)|in de benen|rechtop)',
        '(?:op (?:je|de) (?:voeten|benen|been)|in de benen)(?: \\p{L}+){0,4} <duur>(?: (?:lang|achter elkaar|achtereen|aan een stuk))',
      ],
      getal: 'max_min_achtereen',
      wel: ['Vier uur achter elkaar op je voeten, daarna is er pauze.'],
      niet: ['Op je voeten draag je klompen.'],
    },
    null,
  ),
  gevraagd(
    {
      id: 'zin-duur-loop',
      items: ['lopen'],
      patronen: [
        '<duur>(?: lang)? (?:loop|wandel) (?:je|jij|u)(?! (?:niet|nooit|stage))',
        '(?:loop|wandel) (?:je|jij|u) (?:\\p{L}+ ){0,3}?<duur>(?: lang| achter elkaar| achtereen| aan een stuk| met de)',
        '(?:ronde|ronden|rondes|wandeling|wandelingen|rondleiding|rondleidingen|looproute|controleronde|tour|tours|walk|walks)(?: \\p{L}+){0,4} (?:duurt|duren|van|is limited to|takes?|lasts?|kost|is)(?: \\p{L}+){0,3}? <duur>',
        '<duur> each way|<duur> (?:heen en|lopen|wandelen|walking|te voet)',
      ],
      getal: 'max_min_achtereen',
      wel: ['Twee uur lang loop je met een groep toeristen door de stad.'],
      niet: ['Je loopt een uurtje stage.'],
    },
    null,
  ),
  gevraagd({
    id: 'zin-staand',
    items: ['staan', 'staan_werk'],
    patronen: [
      '(?:je|jij|u) (?:\\p{L}+ ){0,2}(?:werkt|doet) (?:\\p{L}+ ){0,3}staand(?! of zittend| en zittend| of zitt)|(?:werk|doe) je (?:\\p{L}+ ){0,2}staand(?! of| en zit)',
      '(?:staand werk|staande functie|staand beroep)(?! en zitt| of zitt|,? afgewisseld)',
      '(?:zitten|een stoel|stoelen|krukken) (?:is|zit|zijn|komt) er (?:\\p{L}+ )?(?:niet|nauwelijks|alleen in de (?:pauze|lunch)) (?:bij|in)',
    ],
    zekerheid: 0.64,
    wel: ['Aan de kassa werk je staand.'],
    niet: ['Je werkt staand of zittend, wat je wilt.'],
  }),
  maakRegel({
    id: 'zin-rent',
    items: ['lopen_werk'],
    delen: [
      '(?:(?:je|jij|u) (?:\\p{L}+ ){0,2}(?:vliegt|rent|draaft|sjeest|holt|snelt|banjert|struint|sloft|kuiert|beent|stapt|pendelt|loopt)|(?:vlieg|ren|draaf|sjees|hol|snel|banjer|struin|pendel) je)',
      '(?:van (?:tafel|kamer|hot|deur|huis|klant|bed|stand|gang|verdieping|zaal|hal|stelling|pand|punt) naar (?:tafel|kamer|her|deur|huis|klant|bed|stand|gang|verdieping|zaal|hal|stelling|pand|punt)|tussen de (?:tafels|stellingen|schappen|kamers|gangen|rijen)|door (?:de hele zaak|het hele gebouw|de wijken|de straten|alle gangen)|kilometers|stappen)',
    ],
    zonder: '(?:niet|nooit|geen|auto|fiets|bus|scooter|nauwelijks|zelden)',
    waarde: { niveau: 0 },
    aard: 'omstandigheid',
    wel: ['Je vliegt van tafel naar tafel.'],
    niet: ['Je rent niet van tafel naar tafel.'],
  }),
  gevraagd(
    {
      id: 'zin-km',
      items: ['lopen_werk'],
      patronen: [
        '(?:reken op|goed voor|al gauw|zo|zeker|je (?:maakt|haalt|loopt)|afgelegd|teller op) (?:\\p{L}+ ){0,3}<km>',
        'een (?:kilometer|km) of <getal>(?: \\p{L}+)?',
      ],
      getal: 'max_km',
      wel: ['Reken op acht kilometer per dag.'],
      niet: ['Reken op een leuke baan.'],
    },
    null,
  ),
];
