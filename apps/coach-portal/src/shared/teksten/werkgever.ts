import type {
  WerkgeverDossier,
  WerkgeverMijlpaal,
  WerkgeverSollicitaties,
} from '@passend/contracts';
import { aantal } from '../opmaak/getal.js';
import { weekTekst } from '../opmaak/week.js';

export const werkgever = {
  titel: 'Overzicht',
  uitleg:
    'Hier staat wat u moet doen en wat er voor uw werknemers is gedaan. Over gezondheid staat hier niets, behalve wat de bedrijfsarts u over het werk laat weten.',
  antwoord: (n: number) =>
    `Er ${n === 1 ? 'loopt' : 'lopen'} ${aantal(n, 'traject', 'trajecten')} voor uw organisatie.`,
  voorbijVan: (n: number) =>
    n === 0
      ? 'Nergens is een datum voorbij.'
      : `Bij ${n} daarvan is een datum voorbij. ${n === 1 ? 'Dat staat' : 'Die staan'} bovenaan.`,
  leegKop: 'Er loopt nu geen traject',
  leeg: 'Zodra er voor een werknemer een traject start, staat het hier.',
  week: weekTekst,
  coach: (naam: string) => `Coach: ${naam}`,
  bekeken: (n: number) => `${aantal(n, 'vacature', 'vacatures')} bekeken`,
  nogNiets: 'Er zijn nog geen vacatures bekeken.',
  grafiek: (naam: string) => `Bekeken vacatures per week voor ${naam}`,
  tabel: 'Toon als tabel',
  weekVan: 'Week van',
  aantal: 'Bekeken vacatures',
  venstertitel: 'Werknemer',
  meer: 'Alle data en taken',
  takenKop: 'Wat u moet doen',
  geenTaken: 'U hoeft nu niets te doen.',
  uiterlijkOp: (dag: string) => `uiterlijk ${dag}`,
  rond: (dag: string) => `rond ${dag}`,
  wasOp: (dag: string) => `de datum was ${dag}`,
  nietBekend: 'Het staat nog niet in Passend.',
  voorbijDatum:
    'Het staat nog niet in Passend. Is het al gedaan? Leg het dan hier vast. Zo niet: doe het snel, en schrijf op waarom het later is.',
  ditIsGedaan: 'Dit is gedaan',
  gedaanUitleg:
    'Vul de dag in die op het document staat. De coach en uw werknemer zien wat u vastlegt. Klopt het niet? Dan kan de coach het weghalen.',
  taakBewaard: (naam: string) => `Vastgelegd: ${naam}. De coach ziet het ook.`,
  dataKop: 'Wat er nog komt',
  nietsMeer: 'Er komt geen datum meer.',
  voorbijKop: 'Datum voorbij',
  klaarKop: (n: number) => `Wat klaar is (${n})`,
  bewijs: 'Document',
  bewijsJa: 'In het dossier',
  bewijsNee: 'Nog niet in het dossier',
  wat: 'Wat',
  uiterlijk: 'Uiterlijk',
  wie: 'Wie',
  stand: 'Stand',
  inspanningKop: 'Bekeken vacatures',
  gestopt: 'Er lopen geen termijnen meer. U hoeft niets te doen.',
  staatStil: (dag: string) =>
    `De termijnen staan stil tot en met ${dag}. De data daarna schuiven mee op.`,
  geenActiviteiten: (dag: string) =>
    `Geen activiteiten tot ${dag}, volgens de bedrijfsarts. De data hieronder blijven gelden.`,
  geenGezondheid:
    'Over gezondheid staat hier niets, behalve wat de bedrijfsarts u over het werk laat weten. Meer mag een werkgever niet zien.',
} as const;

/** The answer to "is my dossier in order?": what is written down and what comes, never "enough". */
export const werkgeverAntwoord = {
  alles:
    'Alle stappen van u tot vandaag zijn vastgelegd. De komende acht weken hoeft u niets te doen.',
  nogTeDoen: (naam: string, wanneer: string) =>
    `Alle stappen van u tot vandaag zijn vastgelegd. Nog te doen: ${naam}, ${wanneer}.`,
  mist: (n: number, naam: string) =>
    `Van ${aantal(n, 'stap', 'stappen')} is de datum voorbij, en staat nog niet vast dat die ${n === 1 ? 'is' : 'zijn'} gedaan. Begin met: ${naam}.`,
} as const;

export const werkgeverWie: Readonly<Record<WerkgeverMijlpaal['wie'], string>> = {
  u: 'U',
  samen: 'U en uw werknemer',
  werknemer: 'Uw werknemer',
  bedrijfsarts: 'Bedrijfsarts',
  uwv: 'UWV',
};

export const werkgeverStand: Readonly<Record<WerkgeverMijlpaal['stand'], string>> = {
  klaar: 'Klaar',
  anders_afgesproken: 'Met reden anders afgesproken',
  rust: 'Rust',
  voorbij_datum: 'Datum voorbij, nog niet bekend',
  nu: 'Kan nu',
  straks: 'Later',
  feit: 'Ter informatie',
};

export const werkgeverInspanning = {
  kop: 'Inspanning per week',
  uitleg: 'U ziet hoeveel er per week is gedaan, en hoeveel er werd gevraagd.',
  leeg: 'Er is nog niets om te tellen.',
  nu: (norm: string, waarom: string | null) =>
    `Gevraagd in deze week: ${norm}.${waarom === null ? '' : ` Waarom: ${waarom}.`}`,
  nietsGevraagd: 'niets',
  waarom: 'Waarom',
} as const;

export const werkgeverSollicitaties = {
  kop: 'Sollicitaties',
  uitleg:
    'Ook andere stappen naar werk staan hier, zoals een netwerkgesprek. Bij welke organisatie het was en wat er is geschreven, ziet u niet.',
  leeg: 'Er staat nog geen sollicitatie in het dossier.',
  eerder: (n: number) => `Eerdere sollicitaties (${n})`,
  nummer: 'Nummer',
  soort: 'Soort',
  dag: 'Gedaan op',
  nogNiet: 'nog niet gedaan',
  resultaat: 'Resultaat',
  bewijs: 'Bewijs',
  bewijsJa: 'In het dossier',
  bewijsNee: 'Nog niet in het dossier',
} as const;

export const werkgeverResultaat: Readonly<
  Record<WerkgeverSollicitaties['sollicitaties'][number]['resultaat'], string>
> = {
  in_voorbereiding: 'In voorbereiding',
  loopt: 'Loopt',
  in_gesprek: 'In gesprek',
  op_proef: 'Op proef',
  aangenomen: 'Aangenomen',
  afgewezen: 'Afgewezen',
  geen_reactie: 'Geen antwoord gekregen',
  niet_doorgegaan: 'Niet doorgegaan',
};

export const werktermen = {
  kop: 'Wat kan er in het werk',
  van: (functie: string, dag: string) => `Volgens de ${functie}, ${dag}`,
  uren: (uren: number) => `Nu ${aantal(uren, 'uur', 'uur')} per week.`,
  opbouw: (erbij: number, weken: number, tot: number) =>
    `Daarna elke ${aantal(weken, 'week', 'weken')} ${aantal(erbij, 'uur', 'uur')} erbij, tot ${tot} uur.`,
  mogelijk: 'Dit kan',
  nietMogelijk: 'Dit kan niet',
  aanpassingen: 'Dit is nodig',
  duur: (tekst: string) => `Verwachting: ${tekst}.`,
  volgende: (dag: string) => `De bedrijfsarts kijkt opnieuw op ${dag}.`,
} as const;

export const duurTekst: Readonly<
  Record<NonNullable<WerkgeverDossier['werktermen']>['verwachteDuur'], string>
> = {
  tot_6_weken: 'dit duurt tot zes weken',
  tot_3_maanden: 'dit duurt tot drie maanden',
  tot_6_maanden: 'dit duurt tot zes maanden',
  langer: 'dit duurt langer dan zes maanden',
  niet_te_zeggen: 'de duur is nog niet te zeggen',
};
