import {
  type Mijlpaal,
  type Mijlpaalbewijs,
  type MijlpaalCode,
  mijlpaalbewijzen,
  type Stuktekenaar,
} from '@passend/domain';
import { dagInWoorden } from '../rapport/datum.js';
import type { Leemtebron } from './bronnen.js';
import type { Leemte, Leemtesoort } from './leemte.js';
import type { Leemtebasis } from './leemten.js';
import { RIVREGELS, type Rivregel } from './riv.js';

/** What the UWV takes in: a scan, a photo or a document, of 10 MB at most. */
const UWV_TYPEN: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg']);
const UWV_BYTES = 10 * 1024 * 1024;

/** Only a doctor writes these. */
const VAN_ARTS: ReadonlySet<MijlpaalCode> = new Set(['probleemanalyse', 'actueel_oordeel']);
const ARTS = /arts/iu;

const TEKENAARS: Readonly<Record<Stuktekenaar, string>> = {
  werkgever: 'de werkgever',
  werknemer: 'de werknemer',
  bedrijfsarts: 'de bedrijfsarts',
  arbeidsdeskundige: 'de arbeidsdeskundige',
};

/**
 * What is wrong with the papers of the re-integratieverslag that were kept: not there, unsigned, without a
 * name, a function or the BSN, of a day that cannot be, or in a form that the UWV does not take.
 */
export function stukleemten(basis: Leemtebasis): readonly Leemte[] {
  const per = mijlpaalbewijzen(basis.regels);
  return RIVREGELS.flatMap((regel) => {
    const mijlpaal = basis.mijlpalen.find(({ code }) => code === regel.code);
    const stuk = per.get(regel.code)?.toSorted(opDag).at(-1);
    if (stuk === undefined) return mijlpaal === undefined ? [] : zonderStuk(regel, mijlpaal, basis);
    return stuk.uitkomst === 'afgeweken'
      ? zonderReden(regel, stuk)
      : gebreken(regel, stuk, mijlpaal, basis);
  });
}

function opDag(een: Mijlpaalbewijs, ander: Mijlpaalbewijs): number {
  return een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : 0;
}

/** The clock knows the day, and nobody kept the paper; pressing once the report has to be made. */
function zonderStuk(
  regel: Rivregel,
  { gedaan_op }: Mijlpaal,
  { eindeBegint, vandaag }: Leemtebasis,
): readonly Leemte[] {
  if (gedaan_op === undefined) return [];
  const nu = eindeBegint !== null && eindeBegint <= vandaag;
  return [
    gebrek(regel, 'stuk', nu ? 'ontbreekt' : 'let_op', 'riv', {
      wat: `${regel.naam}: de dag is vastgelegd (${dagInWoorden(gedaan_op)}), het stuk zelf niet.`,
      doe: 'Voeg het stuk toe bij deze stap op de tijdlijn, met naam en functie van de schrijver.',
    }),
  ];
}

function zonderReden(regel: Rivregel, { reden }: Mijlpaalbewijs): readonly Leemte[] {
  if (reden !== null) return [];
  return [
    gebrek(regel, 'reden', 'klopt_niet', 'riv', {
      wat: `${regel.naam}: er is afgeweken, maar de reden staat er niet bij.`,
      doe: 'Schrijf op waarom werkgever en werknemer hiervan samen zijn afgeweken.',
    }),
  ];
}

function gebreken(
  regel: Rivregel,
  stuk: Mijlpaalbewijs,
  mijlpaal: Mijlpaal | undefined,
  basis: Leemtebasis,
): readonly Leemte[] {
  return [
    ...bestandgebrek(regel, stuk),
    ...schrijvergebrek(regel, stuk),
    ...daggebrek(regel, stuk, mijlpaal, basis),
    ...handtekeninggebrek(regel, stuk),
    ...bsngebrek(regel, stuk),
  ];
}

function bestandgebrek(regel: Rivregel, { bestand }: Mijlpaalbewijs): readonly Leemte[] {
  if (bestand === null)
    return [
      gebrek(regel, 'stuk', 'ontbreekt', 'riv', {
        wat: `${regel.naam}: wie het schreef staat er, het stuk zelf niet.`,
        doe: 'Voeg het stuk toe bij deze stap op de tijdlijn.',
      }),
    ];
  if (!UWV_TYPEN.has(bestand.type))
    return [
      gebrek(regel, 'vorm', 'klopt_niet', 'uwv', {
        wat: `${regel.naam}: het UWV neemt dit soort bestand niet aan.`,
        doe: 'Sla het stuk op als PDF of als foto (JPG), en voeg het opnieuw toe.',
      }),
    ];
  if (bestand.grootte <= UWV_BYTES) return [];
  return [
    gebrek(regel, 'vorm', 'klopt_niet', 'uwv', {
      wat: `${regel.naam}: het bestand is groter dan 10 MB.`,
      doe: 'Maak het bestand kleiner, en voeg het opnieuw toe.',
    }),
  ];
}

function schrijvergebrek(regel: Rivregel, { auteur }: Mijlpaalbewijs): readonly Leemte[] {
  if (auteur === null)
    return [
      gebrek(regel, 'schrijver', 'ontbreekt', 'vorm', {
        wat: `${regel.naam}: naam en functie van de schrijver ontbreken.`,
        doe: 'Leg het stuk opnieuw vast, met de naam en de functie van wie het schreef.',
      }),
    ];
  if (!VAN_ARTS.has(regel.code) || ARTS.test(auteur.functie)) return [];
  return [
    gebrek(regel, 'schrijver', 'klopt_niet', 'riv', {
      wat: `${regel.naam}: de schrijver is geen bedrijfsarts.`,
      doe: 'Kijk wie het stuk schreef. Alleen een bedrijfsarts kan dit stuk maken.',
    }),
  ];
}

function daggebrek(
  regel: Rivregel,
  { datum }: Mijlpaalbewijs,
  mijlpaal: Mijlpaal | undefined,
  { eersteZiektedag, vandaag }: Leemtebasis,
): readonly Leemte[] {
  const klopt = (wat: string) => [
    gebrek(regel, 'dag', 'klopt_niet', 'vorm', {
      wat: `${regel.naam}: ${wat}`,
      doe: 'Kijk welke dag op het stuk staat, en verbeter de dag hier of op de tijdlijn.',
    }),
  ];
  if (datum < eersteZiektedag) return klopt('de dag ligt voor de eerste ziektedag.');
  if (datum > vandaag) return klopt('de dag moet nog komen.');
  const opTijdlijn = mijlpaal?.gedaan_op;
  if (opTijdlijn === undefined || opTijdlijn === datum) return [];
  return klopt(
    `op de tijdlijn staat ${dagInWoorden(opTijdlijn)}, op het stuk ${dagInWoorden(datum)}.`,
  );
}

function handtekeninggebrek(
  regel: Rivregel,
  { ondertekendDoor }: Mijlpaalbewijs,
): readonly Leemte[] {
  if (regel.tekenen.length === 0) return [];
  if (ondertekendDoor === undefined)
    return [
      gebrek(regel, 'handtekening', 'let_op', 'vorm', {
        wat: `${regel.naam}: niemand heeft gekeken of het stuk is ondertekend.`,
        doe: 'Kijk naar de handtekeningen en het BSN, en leg het stuk opnieuw vast met wat je zag.',
      }),
    ];
  const mist = regel.tekenen.filter((wie) => !ondertekendDoor.includes(wie));
  if (mist.length === 0) return [];
  return [
    gebrek(regel, 'handtekening', 'niet_ondertekend', 'vorm', {
      wat: `${regel.naam}: niet ondertekend door ${mist.map((wie) => TEKENAARS[wie]).join(' en ')}.`,
      doe: 'Laat het stuk ondertekenen, met naam, functie en datum, en voeg het opnieuw toe.',
    }),
  ];
}

function bsngebrek(regel: Rivregel, { bsnOpStuk }: Mijlpaalbewijs): readonly Leemte[] {
  if (bsnOpStuk !== false) return [];
  return [
    gebrek(regel, 'bsn', 'ontbreekt', 'uwv', {
      wat: `${regel.naam}: het BSN staat niet op het stuk.`,
      doe: 'Zet het BSN op het stuk voordat het naar het UWV gaat.',
    }),
  ];
}

function gebrek(
  { code, wie }: Rivregel,
  wat: string,
  soort: Leemtesoort,
  bron: Leemtebron,
  zinnen: Pick<Leemte, 'wat' | 'doe'>,
): Leemte {
  return { code: `${code}_${wat}`, soort, ...zinnen, wie, bron, voorWerkgever: true };
}
