import { opNorm } from '../lezer/patroon.js';

/** Words around a load, as far as its sentence goes, by which it is no part of the work. */
export interface Omlijsting {
  readonly vooraf: RegExp | null;
  readonly achteraf: RegExp | null;
}

const rest = '[^.;:?!]{0,80}';

function omlijsting(vooraf: string, achteraf = ''): Omlijsting {
  return {
    vooraf: vooraf === '' ? null : opNorm(new RegExp(`(?<!\\p{L})(?:${vooraf}) ${rest}$`, 'u')),
    achteraf:
      achteraf === ''
        ? null
        : opNorm(new RegExp(`^${rest}(?<!\\p{L})(?:${achteraf})(?!\\p{L})`, 'u')),
  };
}

/** As data: what stands before a load, what stands after it, or both. */
export const OMLIJSTINGEN: readonly Omlijsting[] = [
  omlijsting('noch|neither'),
  omlijsting(
    '(?:vrijgesteld|gevrijwaard|verlost|ontheven|ontslagen|verschoond|exempt|spared) (?:van|from)',
  ),
  omlijsting('all?es,? behalve|anything but|everything except'),
  omlijsting('op', `na (?:doe|doet|doen|is|zijn|verzorg|help|pak) \\p{L}+`),
  omlijsting(
    'de tijd(?:en)? dat',
    '(?:is|zijn|ligt|liggen)(?: \\p{L}+){0,2} (?:voorbij|achter ons|achter de rug|geweest)',
  ),
  omlijsting(
    'hoef\\p{L}*(?: \\p{L}+){0,3} niet bang te zijn,? (?:dat|voor)|hoef\\p{L}*(?: \\p{L}+){0,3} geen zorgen te maken,? (?:over|dat|om)',
  ),
  omlijsting(
    'over|om',
    'hoef\\p{L}* (?:je|u)(?: je| u| zich)?(?: \\p{L}+){0,2} geen zorgen te maken',
  ),
  omlijsting(
    '(?<=^[^\\p{L}]{0,8})dat (?:je|jij|u)',
    '(?:is|zijn) (?:hier |bij ons |dus )?(?:uitgesloten|niet aan de orde|verleden tijd)|komt (?:hier |bij ons |dus |in de praktijk )?(?:niet|nooit) voor|gebeurt (?:hier |bij ons |dus )?(?:niet|nooit)|hoeft (?:hier |bij ons |dus )?(?:niet|nooit)',
  ),
  omlijsting('blijf\\p{L}*(?: \\p{L}+){0,3} (?:ver|weg|verre|uit de buurt) (?:van|bij)'),
  omlijsting(
    '',
    '(?:nemen|neemt|halen|houden) (?:we|wij|anderen|\\p{L}+)(?: \\p{L}+)? (?:je|jou|u)(?: \\p{L}+)? (?:uit handen|van de schouders)|(?:wordt|worden) (?:je|jou|u) uit handen genomen',
  ),
  omlijsting(
    '',
    '(?:is|zijn)(?: (?:hier|bij ons|in (?:deze|dit|ons) \\p{L}+)){0,2} (?:niet|nooit) (?:gebruikelijk|gangbaar|de gewoonte|de bedoeling)',
  ),
  omlijsting(
    '',
    '(?:hoort|horen|ligt|liggen|valt|vallen)(?: \\p{L}+)? (?:thuis )?(?:bij|onder) een andere? (?:afdeling|team|ploeg|locatie|dienst|functie|collega)',
  ),
  omlijsting(
    '',
    ', ?daar (?:heb|hebben) (?:je|we|wij) (?:een |onze |andere |eigen |aparte |de )*\\p{L}+ voor',
  ),
  omlijsting(
    '',
    '(?:falls?|is|are|lies?) (?:well )?outside (?:of )?(?:this|the|your) (?:role|job|position|remit|duties)',
  ),
  omlijsting(
    '(?:someone|somebody) else (?:takes care of|handles|does|looks after)|spared|(?:spare|save) you',
  ),
  omlijsting(
    '(?:we|you) (?:leave|hand)',
    '(?:to|over to) (?:the|our|a|an|others|other|another|someone)',
  ),
  omlijsting('(?:we|they) (?:take|keep)', 'off your (?:hands|plate|shoulders)'),
];

/** "Genoeg van nachtdiensten?" implies that there are none, and does not say so. */
export const GENOEG_VAN = opNorm(
  /(?<!\p{L})(?:(?:genoeg|moe|zat|beu) van|(?:klaar|gestopt|genoeg) met|uitgekeken op|(?:tired|sick|had enough) of|(?:done|fed up) with)(?!\p{L})/u,
);

/** A heading of what is not asked. */
export const NEGATIEVE_KOP = opNorm(
  /^[^\p{L}]*(?:wat (?:je|jij|u|we|wij) (?:hier |bij ons |dus )?(?:niet|nooit) (?:doet|doen|hoeft?|krijgt|tegenkomt|vragen|van je vragen|verwachten)(?: te doen)?|(?:dit|dat|deze taken) (?:hoef|hoeft|doe|doet|vragen) (?:je|u|we|wij)(?: hier)? niet(?: te doen| van je)?|niet (?:in|bij|van|onder) (?:deze|dit|je|jouw|het|de) \p{L}+|geen (?:onderdeel|deel) van (?:deze|dit|je|jouw|het|de) \p{L}+|niet (?:jouw|je|onze)? ?taken|(?:dit|dat|wat|deze taken) (?:hier |er )?(?:hoort|horen|komt|komen|zit|zitten|geldt) (?:er |hier |dus )?niet (?:bij|voor|in)(?: \p{L}+){0,3}|not (?:in|part of) (?:this|your|the) \p{L}+|(?:what )?you (?:won't|will not|don't|do not)(?: have to| need to)?(?: do)?|what is not (?:asked|involved|part of (?:it|the job)))[^\p{L}]*$/u,
);

/** The mark before an item of a list. */
export const OPSOMTEKEN = /^\n* *(?:[-*•·>▪◦✗✘❌–]|\d+[.)]) /u;

const NEE =
  '(?:nee|neen|welnee|nope|nooit|niet (?:bij ons|hier|nodig|in deze \\p{L}+)|geen sprake(?: van)?|vergeet het maar|no|never|not here|not (?:needed|required|with us))(?: hoor| dus| nooit| van)?';
/** "Dozen van 20 kilo tillen? Nee hoor.", "Nachtwerk: geen sprake van". */
export const ANTWOORD_NEE = opNorm(
  new RegExp(
    `^(?: [\\p{L}\\d'-]+){0,6} ?[?:][ \\n]{0,2}(?:${NEE}(?= *(?:[.,!;)]|$))|(?:nee,? |welnee,? )?daar (?:heb|hebben) (?:je|we|wij) (?:\\p{L}+ ){0,3}voor(?!\\p{L}))`,
    'u',
  ),
);

/** "De kok tilt de pannen; jij niet." */
export const JIJ_NIET = opNorm(
  /^[^.!?:]{0,60}; ?(?:en |maar |but )?(?:jij (?:dus |zelf |juist )?niet|you (?:do|are) not|not you)(?!\p{L})/u,
);

/** A question about the reader instead of about the work. */
export const GEEN_BARE_VRAAG = opNorm(
  /(?<!\p{L})(?:ervaring|bang|moeite|houd|hou|vind|vindt|diploma|certificaat|rijbewijs|gek op|lijkt|wil|wilt|zin in|liever|kun|kunt|kan|experience|afraid|like|love|enjoy)(?!\p{L})/u,
);
