import { WIE } from '../anderen.js';
import type { Regel } from '../regel.js';
import { GAT, HULPVRAGERS, JE_DOET, NIETS_VAN, VAKMAN, VUL, W } from './woorden.js';

/** Something that makes people need others. */
const HULP_NODIG =
  '(?:hulp|zorg|ondersteuning|begeleiding|ziek|zieke|oud|dement\\p{L}*|vergeetachtig\\p{L}*|beperking\\p{L}*|handicap\\p{L}*|verward|in de war|hulpbehoevend|slecht ter been|minder mobiel|rolstoel|verslaafd|dakloos|alleen niet|zelf niet|niet meer zelf|niet zelfstandig|psychisch\\p{L}*|psychiatri\\p{L}*|verstandelijk\\p{L}*|lichamelijk\\p{L}*|autisme|herstel\\p{L}*|revalid\\p{L}*|gedragsproble\\p{L}*|eenzaam|kwetsbaar)';

/** Contact with people who need care or help, in whatever words. */
export const ZORG_ALGEMEEN: readonly Regel[] = [
  {
    id: 'patienten-10',
    items: ['vw_geen_patienten'],
    patronen: [
      `(?:mensen|kinderen|jongeren|leerlingen|volwassenen|ouderen|gezinnen|bewoners|senioren|people|children|adults)${W}? (?:met|die|voor wie|who|with)(?: (?!geen|niet in)[\\p{L}']+){0,5} ${HULP_NODIG}`,
      `(?:helpt?|verzorgt?|begeleidt?|ondersteunt?|wast?|kleedt?|vervoert?|brengt?|haalt?|bezoekt?|behandelt?|onderzoekt?|verpleegt?|masseert?|mobiliseert?|tilt?|voedt?|ontvangt?|vangt?|spreekt?|activeert?)(?: je| u)?${GAT} ${HULPVRAGERS}`,
      `${HULPVRAGERS}${W}{0,3} (?:te )?(?:helpen|verzorgen|begeleiden|ondersteunen|wassen|aankleden|vervoeren|behandelen|onderzoeken|verplegen|activeren|opvangen|bezoeken|voeden)`,
      `(?:zorg|verzorging|begeleiding|verpleging|behandeling|opvang|vervoer|ondersteuning|activering) (?:voor|van|aan)${GAT} ${HULPVRAGERS}(?! (?:regel|gebeurt|wordt|is voor|doen|doet|ligt|zit))`,
      `${HULPVRAGERS} (?:hebben|kampen|wonen|rekenen|vertrouwen|leven|zitten|verblijven)~(?:psychi\\p{L}*|dementie|beperking\\p{L}*|op jou|op je|klachten|hulp|zorg|bij ons)`,
      `(?:bij|langs|naast|tussen|met)${GAT} ${HULPVRAGERS} (?:langs|thuis|aan bed|aan tafel|op de kamer|op pad|wandelen|boodschappen)`,
      `(?:work|working|help|support|care|wash|feed|transport|accompany|assist)(?:ing)? (?:for |with )?(?:\\p{L}+ ){0,2}${HULPVRAGERS}`,
      `${HULPVRAGERS} (?!(?:zie|kom|tref|mis|vind|hoef|kun|kan|mag|moet|zul|wil|ben|heb|krijg|noem|ken) )\\p{L}{2,13} (?:je|jij|u)(?![\\p{L}])`,
      `${JE_DOET} (?!(?:hebt|kent|wilt|bent|wordt|krijgt|registreert|administreert|factureert|telt|declareert) )\\p{L}{3,13}t (?:de |onze |alle )?(?:\\p{L}+e )?${HULPVRAGERS}(?! (?:data|bestand|administratie))`,
    ],
    waarde: { niveau: 0 },
    aard: 'genoemd',
    zekerheid: 0.72,
    zekerheidOntkend: 0.6,
    voorbeelden: {
      wel: [
        'Je bezoekt mensen die vergeetachtig worden.',
        'De opvang van vluchtelingen is jouw werk.',
        'Angstige patiënten stel je op hun gemak.',
      ],
      niet: ['Je administreert de zorg.', 'Je verzorgt geen patiënten.'],
    },
  },
  {
    id: 'patienten-11',
    items: ['vw_geen_patienten'],
    patronen: [
      `(?:met|bij|van) (?:de |onze )?${HULPVRAGERS} (?:heb|hebt|kom|krijg|werk|spreek|zie)${VUL} ${NIETS_VAN}`,
      `${HULPVRAGERS} (?:zie|kom|spreek|tref|ontmoet|help|hoor)${VUL} ${NIETS_VAN}(?= *(?:[^\\p{L} ]|$|(?:tegen|aan|langs|op|zelf)(?![\\p{L}])))`,
      `${HULPVRAGERS} (?:worden|wordt)${W}{0,3} (?:geholpen|verzorgd|begeleid|opgevangen|ontvangen|behandeld|verpleegd|gebracht|vervoerd) door (?:${WIE}|${VAKMAN})`,
      `(?:contact|gesprekken|omgang|zorg|verzorging|begeleiding)(?: met| van| voor)${GAT} ${HULPVRAGERS} (?:doen|doet|voeren|voert|verzorgen|verzorgt|hebben|heeft) ${WIE}`,
    ],
    waarde: 'afwezig',
    gaatVoor: [
      'patienten-01',
      'patienten-02',
      'patienten-06',
      'patienten-08',
      'patienten-10',
      'en-patienten-01',
    ],
    aard: 'genoemd',
    zekerheid: 0.82,
    voorbeelden: {
      wel: [
        'Bewoners kom je in de keuken niet tegen.',
        'Patiënten worden verzorgd door verpleegkundigen.',
      ],
      niet: ['Patiënten help je graag.', 'Bewoners help je niet alleen met wassen.'],
    },
  },
];
