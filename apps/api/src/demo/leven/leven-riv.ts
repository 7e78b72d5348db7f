import { type MijlpaalCode, mijlpaalGebeurtenis, type Stuktekenaar } from '@passend/domain';
import type { Boekdaad } from './boekdaad.js';
import { demoPdf } from './demo-pdf.js';

interface Rivstuk {
  readonly dag: number;
  readonly mijlpaal: MijlpaalCode;
  readonly titel: string;
  readonly naam: string;
  readonly functie: string;
}

/** Who signed what somebody of this function wrote; all other papers are of werkgever and werknemer. */
const TEKENAARS: Readonly<Record<string, Stuktekenaar[]>> = {
  bedrijfsarts: ['bedrijfsarts'],
  arbeidsdeskundige: ['arbeidsdeskundige'],
  werknemer: ['werknemer'],
};

const ARTS = { naam: 'A. Bedacht', functie: 'bedrijfsarts' } as const;
const HR = { naam: 'HR Tessa Personeel', functie: 'HR-adviseur' } as const;
const ZELF = { naam: 'Nico Levensloop', functie: 'werknemer' } as const;

/** The papers of the re-integratieverslag, as they came in; day after the first sick day. */
const STUKKEN: readonly Rivstuk[] = [
  { dag: 38, mijlpaal: 'probleemanalyse', titel: 'Probleemanalyse', ...ARTS },
  { dag: 50, mijlpaal: 'plan_van_aanpak', titel: 'Plan van aanpak', ...HR },
  {
    dag: 345,
    mijlpaal: 'ad_onderzoek',
    titel: 'Arbeidsdeskundig rapport',
    naam: 'B. Verzonnen',
    functie: 'arbeidsdeskundige',
  },
  { dag: 372, mijlpaal: 'eerstejaarsevaluatie', titel: 'Eerstejaarsevaluatie', ...HR },
  { dag: 410, mijlpaal: 'start_2e_spoor', titel: 'Opdracht voor het 2e spoor', ...HR },
  { dag: 610, mijlpaal: 'evaluatie', titel: 'Evaluatie van het plan van aanpak', ...HR },
  { dag: 632, mijlpaal: 'actueel_oordeel', titel: 'Actueel oordeel', ...ARTS },
  { dag: 645, mijlpaal: 'eindevaluatie', titel: 'Eindevaluatie', ...HR },
  { dag: 655, mijlpaal: 'wia_aanvraag', titel: 'Oordeel van de werknemer', ...ZELF },
];

/** The coach keeps each paper with its own day, and who wrote it. */
export function rivdaden(na: (dagen: number) => string): readonly Boekdaad[] {
  return STUKKEN.map(({ dag, mijlpaal, titel, naam, functie }) => {
    const datum = na(dag);
    const regels = [`Datum: ${datum}`, `Opgesteld door: ${naam}, ${functie}`, 'Verzonnen stuk.'];
    return {
      dag: datum,
      wie: 'coach',
      bestand: { naam: `${titel}.pdf`, type: 'application/pdf', bytes: demoPdf(titel, regels) },
      bouw: (_, bestand) => [
        mijlpaalGebeurtenis({
          datum,
          mijlpaal,
          uitkomst: 'gedaan',
          auteur: { naam, functie },
          bestand,
          reden: null,
          ondertekendDoor: TEKENAARS[functie] ?? ['werkgever', 'werknemer'],
          bsnOpStuk: true,
        }),
      ],
    };
  });
}
