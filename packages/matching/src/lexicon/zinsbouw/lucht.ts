import { afwezig, gevraagd } from '../breed/vorm.js';
import type { Regel } from '../regel.js';
import { maakRegel } from '../samen/samenregel.js';
import { WERKPLEK } from './velden.js';

/** Work that fills the air, and what hangs in it. */
const STOF_DING =
  '(?:[a-z-]{0,14}(?:stof|stofwolken|zaagsel|houtstof|meel|meelstof|bloem|cement|cementstof|gips|kalk|as|roet|vezels|isolatiewol|glaswol|steenwol|zand|grind|krijt|pluizen|pluis|veren|stro|hooi|graan|veevoer|kunstmest|turf|potgrond|poeder|puin|gruis|slijpsel|asbest|huisstof|schimmel|sporen|kwarts|steenstof|betonstof|papierstof|dust|sawdust|flour))';
const DAMP_DING =
  '(?:[a-z-]{0,14}(?:rook|lasrook|dampen|damp|walm|uitlaatgassen|dieseldampen|dieselrook|uitlaat|gassen|gas|nevel|spuitnevel|lak|lakken|verf|verfdampen|lijm|lijmlucht|thinner|thinnerlucht|terpentine|aceton|oplosmiddelen|benzine|benzinelucht|chloor|chloorlucht|ammoniak|formaline|zuren|bleek|haarlak|nagellak|soldeerdampen|teer|asfalt|bitumen|frituurwalm|vetdamp|baklucht|bbq|houtskool|kampvuur|sigaretten|wierook|bestrijdingsmiddelen|gewasbescherming|fumes|smoke|vapou?rs?|exhaust))';
const HANGT =
  '(?:hangt|hangen|blijft hangen|stuift|stuiven|dwarrelt|dwarrelen|waait op|vliegt (?:je )?(?:om de oren|in het rond)|komt (?:\\p{L}+ ){0,2}vrij|komen (?:\\p{L}+ ){0,2}vrij|adem je (?:\\p{L}+ )?in|ruik je|proef je|prikt|prikkelt|zit overal|ligt overal|kleeft|zit (?:\\p{L}+ ){0,2}onder|staat er blauw|vult de|wolken|in de lucht|in je (?:neus|keel|longen|haar|kleren)|hangs?|fills?|in the air)';
const BEWERKT =
  '(?:zaag|zaagt|zagen|schuur|schuurt|schuren|slijp|slijpt|slijpen|las|last|lassen|frees|freest|frezen|schaaf|schaaft|schaven|boor|boort|boren|hak|hakt|hakken|breek|breekt|breken|sloop|sloopt|slopen|bik|bikt|bikken|straal|straalt|stralen|gritstraal|spuit|spuit|spuiten|lak|lakt|lakken|soldeer|soldeert|solderen|smelt|smelten|giet|gieten|veeg|veegt|vegen|maal|maalt|malen|zeef|zeeft|zeven|stort|storten|strooi|strooit|strooien|polijst|polijsten|sand|weld|grind|saw|spray)';

/** Dust, smoke, vapours and smells. */
export const ZINSBOUW_LUCHT: readonly Regel[] = [
  maakRegel({
    id: 'zin-stof-hangt',
    items: ['stof'],
    delen: [STOF_DING, HANGT],
    zonder:
      '(?:niet|nooit|geen|nauwelijks|amper|stofvrij|stofarm|elders|buiten|reclame|not|never|no)',
    waarde: { niveau: 0, niet: ['stof'] },
    aard: 'omstandigheid',
    metAnderen: true,
    wel: ['Het meel stuift en hangt in de lucht.'],
    niet: ['Er komt geen stof vrij.'],
  }),
  maakRegel({
    id: 'zin-damp-hangt',
    items: ['stof'],
    delen: [DAMP_DING, HANGT],
    zonder: '(?:niet|nooit|geen|nauwelijks|amper|elders|buiten|aan de (?:muur|wand)|not|never|no)',
    waarde: { niveau: 0, niet: ['rook', 'damp', 'geur'] },
    aard: 'omstandigheid',
    metAnderen: true,
    wel: ['Ondanks de afzuiging blijft er een thinnerlucht hangen.'],
    niet: ['Er hangt geen lasrook.'],
  }),
  maakRegel({
    id: 'zin-stof-bewerkt',
    items: ['stof'],
    delen: [
      '(?<![a-z])(?:je|jij|u|you)(?![a-z])',
      `(?<![a-z])${BEWERKT}(?![a-z])`,
      '(?:hout|mdf|balken|planken|platen|steen|stenen|beton|muren|muur|tegels|gevels?|metaal|staal|ijzer|stucwerk|pleisterwerk|plafonds|kozijnen|vloeren|parket|composiet|aluminium|buizen|wood|metal|stone|concrete|walls)',
    ],
    zonder:
      '(?:niet|nooit|geen|nat|buiten|machine doet|collega|laat|afgezaagd aangeleverd|op maat|not|never|no)',
    waarde: { niveau: 0, niet: ['stof'] },
    aard: 'omstandigheid',
    wel: ['Je schuurt houten kozijnen.', 'Je hakt tegels en stucwerk los van de muur.'],
    niet: ['Je schuurt geen hout.'],
  }),
  gevraagd(
    {
      id: 'zin-stof-woord',
      items: ['stof'],
      patronen: [
        '(?:stoffig\\p{L}*|onder het stof|vol (?:met )?stof|stofwolken|stofhappen|stof happen|stof opwaait|het stuift|stof afgeeft|geeft (?:\\p{L}+ )?stof af|het stof van (?:jaren|eeuwen)|dusty)',
      ],
      wel: ['Het is een stoffig karwei.'],
      niet: ['Het is niet stoffig.'],
    },
    { niveau: 0, niet: ['stof'] },
  ),
  gevraagd(
    {
      id: 'zin-geur-woord',
      items: ['stof'],
      patronen: [
        '(?:stank|stinkt|penetrante? (?:geur|lucht)|sterke geur(?:en)?|doordringende (?:geur|lucht)|de (?:geur|lucht) van (?:\\p{L}+ )?(?:verf|lak|lijm|benzine|diesel|chloor|vis|mest|parfum|olie|rubber|teer|verbrand \\p{L}+)|parfumgeuren|smell of (?:paint|diesel|chlorine|glue))',
      ],
      aard: 'omstandigheid',
      wel: ['Er hangt een penetrante lucht.'],
      niet: ['Er is geen stank.'],
    },
    { niveau: 0, niet: ['geur', 'damp'] },
  ),
  afwezig({
    id: 'zin-lucht-schoon',
    items: ['stof'],
    patronen: [
      `(?:stofvrij|stofarm|schone|rookvrij|dampvrij|gefilterd|gefilterde|goed geventileerd|goed geventileerde|stofvrije|stofarme|dust-free|clean)(?:,? (?:en )?\\p{L}+)? (?:\\p{L}+ )?[a-z-]{0,14}${WERKPLEK}`,
      `[a-z-]{0,14}${WERKPLEK} (?:is|zijn|blijft) (?:\\p{L}+ ){0,2}?(?:stofvrij|stofarm|rookvrij|brandschoon|smetteloos|goed geventileerd|dust-free)`,
      '(?:de |onze )?lucht (?:is|wordt|blijft) (?:\\p{L}+ ){0,3}?(?:gefilterd|gezuiverd|ververst|schoon|fris|zuiver|stofvrij)',
      '(?:parfum|geurtjes|aftershave|luchtverfrissers?|geurkaarsen|sterke geuren) (?:laten (?:we|wij) (?:\\p{L}+ )?thuis|zijn (?:\\p{L}+ )?(?:niet toegestaan|verboden|taboe)|gebruiken (?:we|wij) niet|doen (?:we|wij) niet)|van (?:geurkaarsen|parfum|geurtjes|luchtverfrissers|wierook) (?:zijn (?:we|wij) niet gediend|houden (?:we|wij) niet)|geurvrij\\p{L}*|parfumvrij\\p{L}*|fragrance-free',
    ],
    wel: ['De lucht wordt gefilterd.', 'Parfum laten we thuis.'],
    niet: ['De werkplaats is niet stofvrij.'],
  }),
];
