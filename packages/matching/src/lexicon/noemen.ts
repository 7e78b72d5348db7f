import type { ItemSlug } from '@passend/domain';
import type { Regel } from './regel.js';
import { ZWAAR_DING } from './woordklassen-lichaam.js';

/** A load by its name alone. */
export interface Naam {
  readonly id: string;
  readonly items: readonly ItemSlug[];
  readonly woorden: readonly string[];
  readonly voorbeeld: string;
}

/**
 * Words that name a load without saying how much of it there is. Said, they are a hint at most;
 * denied, they answer the question ("bukken of draaien is niet aan de orde").
 */
const NAMEN: readonly Naam[] = [
  {
    id: 'noem-torderen',
    items: ['torderen'],
    woorden: [
      '(?:bukken|buigen|tillen|reiken|strekken|knielen)(?:,| of| en|, of) (?:\\p{L}+,? ){0,3}draaien',
      'draaien (?:of|en) (?:bukken|buigen|reiken|tillen|strekken)',
      'draaien met (?:je|de|uw) (?:hoofd of )?(?:romp|rug|bovenlijf|bovenlichaam|heupen)',
      '(?:romp|rug|bovenlijf|bovenlichaam|heupen)(?: te)? draaien',
      'torderen|wringen|rompdraaiing(?:en)?|twisting|(?:bending|stooping) or turning',
    ],
    voorbeeld: 'Bukken of draaien hoort erbij.',
  },
  {
    id: 'noem-gebogen',
    items: ['gebogen_actief'],
    woorden: [
      'bukken|buigen|vooroverbuigen|bukwerk|gebuk|krom|kromstaan|gebogen|gebukt|voorover(?:gebogen)?',
      'bending|stooping|bend over',
    ],
    voorbeeld: 'Bukken hoort erbij.',
  },
  {
    id: 'noem-bukken',
    items: ['frequent_buigen', 'buigen'],
    woorden: ['gebuk|bukwerk|buigwerk|vooroverbuigen|stooping|bending over'],
    voorbeeld: 'Gebuk hoort erbij.',
  },
  {
    id: 'noem-tillen',
    items: ['tillen', 'dragen'],
    woorden: [
      'fysiek werk|lichamelijk werk|lichamelijke (?:arbeid|inspanning)|physical (?:work|labou?r)|getil|gesjouw|gesleep|gezeul|sjouwwerk|tilwerk|draagwerk|heavy lifting or carrying|carrying',
    ],
    voorbeeld: 'Gesjouw hoort erbij.',
  },
  {
    id: 'noem-lopen',
    items: ['lopen', 'lopen_werk'],
    woorden: ['geloop|gewandel|loopwerk|gedraaf|geren'],
    voorbeeld: 'Geloop hoort erbij.',
  },
  {
    id: 'noem-typen',
    items: ['toetsenbord_muis'],
    woorden: ['getyp|getik|typewerk|tikwerk|schermwerk|beeldschermwerk|computerwerk|data-?invoer'],
    voorbeeld: 'Getyp hoort erbij.',
  },
  {
    id: 'noem-schroef',
    items: ['schroefbeweging'],
    woorden: [
      'uit de pols(?: te)? draaien|polsbewegingen|wringen|uitwringen|uit te wringen|schroeven|schroefwerk|sleutelen|sleutelwerk|aandraaien|losdraaien|opendraaien|vastdraaien|wringing',
    ],
    voorbeeld: 'Uitwringen hoort erbij.',
  },
  {
    id: 'noem-reiken',
    items: ['reiken'],
    woorden: [
      'gereik|gestrek|verder reiken dan(?: \\p{L}+){1,3}|uit te strekken|uitstrekken|strekken|uitrekken|uit te rekken|te rekken|reikwerk|reaching',
    ],
    voorbeeld: 'Uitrekken hoort erbij.',
  },
  {
    id: 'noem-schouder',
    items: ['boven_schouder'],
    woorden: [
      'boven (?:de |je |uw |het )?(?:schouder|hoofd|borst)\\p{L}*',
      '(?:van |op )?(?:een |de )?(?:hoge|bovenste) (?:plank|planken|schap|schappen|kast|kasten|rekken)',
      'overhead|above shoulder (?:level|height)|plafonds?',
    ],
    voorbeeld: 'Op een hoge plank liggen mappen.',
  },
  {
    id: 'noem-klimmen',
    items: ['klimmen'],
    woorden: [
      'klimwerk|klauteren|geklim|geklauter|hoogtewerk|lamp(?:en)? vervangen|van een hoge plank|ladderwerk',
      '(?:trapje|ladder|steiger|dak|hoogwerker)s?',
    ],
    voorbeeld: 'Een lamp vervangen hoort erbij.',
  },
  {
    id: 'noem-hoofd',
    items: ['hoofdbewegingen'],
    woorden: [
      'omkijken|achteromkijken|(?:omhoog|achterom|opzij|omlaag) (?:te )?kijken|(?:hoofd|nek)(?: te)? (?:draaien|bewegen|buigen)|draaien met (?:je|uw|het) (?:hoofd|nek)',
    ],
    voorbeeld: 'Omhoog kijken hoort erbij.',
  },
  {
    id: 'noem-hoofdstand',
    items: ['hoofd_stand'],
    woorden: [
      '(?:hoofd|nek)(?: \\p{L}+){0,4} (?:stil|gebogen|voorover|in (?:dezelfde|een vaste|een) stand)(?: te)? (?:houden|hebben)',
    ],
    voorbeeld: 'Je hoofd stil houden hoort erbij.',
  },
  {
    id: 'noem-hand',
    items: ['handgebruik'],
    woorden: [
      'gepriegel|gepeuter|geknijp|knijpen|kracht (?:te )?zetten(?: met (?:je|de|uw) handen)?|handkracht|priegelen|fijn(?:e)? (?:hand)?werk|precisiewerk|bandwerk|herhaling(?:en)?',
    ],
    voorbeeld: 'Kracht zetten hoort erbij.',
  },
  {
    id: 'noem-knielen',
    items: ['knielen', 'geknield_actief'],
    woorden: [
      'knielen|hurken|kruipen|gekniel|gekruip|gehurk|kruipruimtes?|op (?:je|de|uw) knieen|kneeling|crouching',
    ],
    voorbeeld: 'Knielen hoort erbij.',
  },
  {
    id: 'noem-gereedschap',
    items: ['schroefbeweging'],
    woorden: ['(?:elektrisch |hand)?gereedschap(?:pen)?|tools'],
    voorbeeld: 'Gereedschap hoort erbij.',
  },
  {
    id: 'noem-zware-lasten',
    items: ['freq_zwaar'],
    woorden: [
      `${ZWAAR_DING}`,
      '(?:cement|tegels|zand|stenen|mortel|grind|bakstenen|zware \\p{L}+)',
      '(?:dozen|kisten|kratten|zakken|balen|vaten|platen)(?: met \\p{L}+)?',
    ],
    voorbeeld: 'Zware dozen horen erbij.',
  },
  {
    id: 'noem-duwen',
    items: ['duwen_trekken'],
    woorden: [
      "duwen|trekken|geduw|getrek|duw- en trekwerk|duwwerk|(?<!elektrische )(?:karren|rolcontainers?|containers|kliko's|trolleys|bedden|winkelwagens|rolstoelen)(?! met)|pushing|pulling",
    ],
    voorbeeld: 'Duwen hoort erbij.',
  },
];

export const NOEMEN: readonly Regel[] = NAMEN.map(maakNoemregel);

/** A hint when it is said, an answer when it is denied. */
export function maakNoemregel({ id, items, woorden, voorbeeld }: Naam): Regel {
  return {
    id,
    items,
    patronen: woorden,
    aard: 'omstandigheid',
    zekerheid: 0.4,
    zekerheidOntkend: 0.75,
    voorbeelden: {
      wel: [voorbeeld],
      niet: [
        `${voorbeeld.replace(/ (?:hoort erbij|horen erbij|liggen mappen)\.$/u, '')} is niet nodig.`,
      ],
    },
  };
}
