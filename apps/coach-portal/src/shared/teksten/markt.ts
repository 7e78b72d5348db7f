import { getal } from '../opmaak/getal.js';

export const markt = {
  titel: (naam: string) => `De markt voor ${naam}`,
  titelKaal: 'De markt per week',
  link: 'De markt per week',
  uitleg:
    'Elke week telt Passend hoeveel vacatures er waren en hoeveel daarvan in beeld kwamen. De telling van een week verandert daarna niet meer. Er staat niets over gezondheid in.',
  grafiek: 'Vacatures in beeld per week',
  weekVan: 'Week van',
  past: 'Past',
  mogelijk: 'Past mogelijk',
  afgevallen: 'Afgevallen',
  overwogen: 'Overwogen',
  nieuw: 'Nieuw in beeld',
  versies: 'Rekenregels',
  leeg: 'Er is nog geen week geteld. Dat kan pas met een zoekprofiel en een belastbaarheid.',
  nietGeteld: 'niet geteld',
  gaten: 'Een week zonder telling blijft leeg. Er wordt achteraf niets ingevuld.',
  versie: (engine: string, lexicon: string) => `${engine} / ${lexicon}`,
  samen: (weken: number, inBeeld: number) =>
    weken === 1
      ? `Deze week: ${getal(inBeeld)} vacatures in beeld.`
      : `${getal(weken)} weken geteld. In de laatste week: ${getal(inBeeld)} vacatures in beeld.`,
} as const;
