import type { Uitkomst, Vervoermiddel } from '@passend/domain';
import { aantal, getal } from '../opmaak/getal.js';

const HOE: Readonly<Record<Vervoermiddel, string>> = {
  auto: 'auto',
  fiets: 'fiets',
  ov: 'openbaar vervoer',
};

export const kaart = {
  titel: (naam: string) => `Vacatures op de kaart voor ${naam}`,
  titelKaal: 'Vacatures op de kaart',
  link: 'Op de kaart',
  uitleg:
    'Elke vorm is een plaats met vacatures die nog in beeld zijn. Kies een plaats om de ranglijst daartoe te beperken.',
  titelZelf: 'Jouw vacatures op de kaart',
  uitlegZelf:
    'Je ziet waar het werk is dat je coach geschikt vindt. Kies een plaats om de vacatures daar te lezen.',
  reisMet: 'Reis met',
  middel: HOE,
  kanNiet: { grens: 'kan niet door de belastbaarheid', rijbewijs: 'geen rijbewijs' },
  middelMet: (middel: Vervoermiddel, waardoor: string) => `${HOE[middel]} (${waardoor})`,
  langste: (minuten: number) => `Langer dan ${minuten} minuten reizen staat het document niet toe.`,
  ring: (minuten: number) => `${minuten} min`,
  ringen: (ringen: readonly number[], middel: string) =>
    `Ringen: ${ringen.join(', ')} minuten per ${middel}, geschat vanaf het midden van de woonplaats.`,
  geenRingen: (middel: string) => `Voor ${middel} is er geen ring te tekenen.`,
  thuis: (naam: string) => `Woonplaats: ${naam}`,
  thuisOnbekend:
    'De woonplaats is niet bekend, of er zijn er meer met die naam. Zet de provincie erachter in het zoekprofiel. Dan komen er ringen.',
  thuisOnbekendZelf:
    'Je woonplaats is niet duidelijk. Vraag je coach om de provincie erbij te zetten. Dan zie je ook hoe ver het reizen is.',
  alleenPlaats:
    'De kaart kent alleen de woonplaats, nooit een adres. Een echte reis kan een kwartier schelen.',
  tekening: 'Kaart van vacatures per plaats. Dezelfde plaatsen staan in de tabel.',
  hulpToetsen: 'Pijltjes: naar een andere plaats. + en −: dichterbij en verder weg. 0: alles.',
  dichterbij: 'Dichterbij',
  verderWeg: 'Verder weg',
  alles: 'Alles in beeld',
  links: 'Naar links',
  rechts: 'Naar rechts',
  omhoog: 'Omhoog',
  omlaag: 'Omlaag',
  bediening: 'Kaart bedienen',
  legenda: 'Wat de vormen zeggen',
  uitkomst: {
    past: 'Past op alle punten',
    mogelijk: 'Past mogelijk',
    overschrijdt: 'Overschrijdt',
  } satisfies Record<Uitkomst, string>,
  uitkomstZelf: {
    past: 'Past bij je',
    mogelijk: 'Past misschien',
    overschrijdt: 'Bespreek dit met je coach',
  } satisfies Record<Uitkomst, string>,
  plaatsKnop: (naam: string, n: number, beste: string, reis: string | null) =>
    [`${naam}: ${aantal(n, 'vacature', 'vacatures')}`, `beste: ${beste.toLowerCase()}`, reis]
      .filter((deel) => deel !== null)
      .join(', '),
  duur: (minuten: number) => `± ${minuten} min`,
  kolom: {
    plaats: 'Plaats',
    aantal: 'Vacatures',
    beste: 'Beste',
    afstand: 'Afstand',
    reis: 'Reistijd',
  },
  tabel: 'Vacatures per plaats, de dichtstbijzijnde eerst',
  totaal: (n: number) => `${aantal(n, 'vacature', 'vacatures')} in beeld.`,
  thuiswerk: (n: number) => `${getal(n)} daarvan ${n === 1 ? 'is' : 'zijn'} helemaal thuiswerk.`,
  zonderPlaats: (n: number) =>
    `Van ${getal(n)} is de plaats niet bekend. Die ${n === 1 ? 'staat' : 'staan'} alleen in de ranglijst.`,
  weggelaten: (n: number) =>
    `${aantal(n, 'plaats', 'plaatsen')} met de minste vacatures ${n === 1 ? 'staat' : 'staan'} er niet bij. Beperk de ranglijst om ze te zien.`,
  leegKop: 'Nog niets op de kaart',
  leeg: 'Er zijn nu geen vacatures met een plaats in beeld. Kijk of een filter in de ranglijst te streng is.',
  leegZelf: 'Als je coach een vacature geschikt vindt, zie je hier waar het werk is.',
  naarRanglijst: 'Naar de ranglijst',
  metFilter: 'De filters van de ranglijst gelden ook hier.',
  terugZelf: 'Terug naar mijn vacatures',
  daarKop: (naam: string) => `Vacatures in ${naam}`,
  kies: 'Kies een plaats op de kaart of in de tabel.',
  werkgeverOnbekend: 'Werkgever niet genoemd',
} as const;
