import { maandagVan, type Rapportdeel, type Rapportstuk } from '@passend/domain';
import { inPeriode, type Zichtbron } from '../bron.js';
import { dagInWoorden, dagKort } from '../datum.js';
import { type Normfeit, normenVan } from '../feiten/fasen.js';
import { type Inspanning, inspanningVan, sollicitatiesVan } from '../feiten/sollicitaties.js';
import { naamVan } from '../namen.js';
import { aantal, alinea, deel, gegevens, perSleutel, tabel } from '../stukken.js';

/** Applications and other ways to work: numbers, kind and result; more for who may know more. */
export function sollicitaties(bron: Zichtbron): Rapportdeel {
  const feiten = sollicitatiesVan(bron.alles).filter(
    ({ begin, laatste }) => inPeriode(bron, begin) || inPeriode(bron, laatste),
  );
  if (feiten.length === 0)
    return deel(
      'Sollicitaties',
      alinea(`In deze periode zijn geen sollicitaties vastgelegd.${afspraakOver(bron)}`),
    );
  const volledig = bron.publiek !== 'werkgever';
  const kolommen = [
    'Nummer',
    'Datum',
    'Soort',
    ...(volledig ? ['Functie', 'Organisatie'] : []),
    'Resultaat',
    ...(volledig ? ['Bewijs'] : []),
  ];
  const rijen = feiten.map((feit) => [
    String(feit.nummer),
    dagKort(feit.begin),
    naamVan(feit.wijze),
    ...(volledig ? [feit.functie, feit.organisatie] : []),
    naamVan(feit.resultaat),
    ...(volledig ? [feit.bewijzen === 0 ? 'geen' : aantal(feit.bewijzen, 'stuk', 'stukken')] : []),
  ]);
  return deel(
    'Sollicitaties',
    ...perResultaat(feiten.map(({ resultaat }) => resultaat)),
    ...tabel('Alle sollicitaties en stappen naar werk', kolommen, rijen),
  );
}

/** What was agreed for the period in which nothing was entered; a zero that was reasoned is no gap. */
function afspraakOver(bron: Zichtbron): string {
  const norm = normenVan(bron.alles).findLast(({ van }) => inPeriode(bron, van));
  if (norm === undefined || norm.perWeek > 0) return '';
  return ` Dat was ook niet gevraagd: vanaf ${dagInWoorden(norm.van)} is nul per week afgesproken.`;
}

function perResultaat(resultaten: readonly string[]): readonly Rapportstuk[] {
  const groepen = perSleutel(resultaten, (resultaat) => resultaat);
  return gegevens([
    ['Totaal', String(resultaten.length)],
    ...[...groepen].map(([code, die]) => [naamVan(code), String(die.length)] as const),
  ]);
}

/** The effort per calendar week beside the norm that was set; it judges nobody. */
export function inspanning(bron: Zichtbron): readonly Rapportdeel[] {
  const gedaan = inspanningVan(bron.alles).filter(({ datum }) => inPeriode(bron, datum));
  const normen = normenVan(bron.alles);
  if (gedaan.length === 0) return [];
  const weken = perSleutel(gedaan, ({ datum }) => maandagVan(datum));
  const rijen = [...weken]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([maandag, die]) => [
      dagKort(maandag),
      telling(die, 'sollicitatie'),
      telling(die, 'activiteit'),
      normOp(normen, maandag),
    ]);
  return [
    deel(
      'Inspanning per week',
      alinea(
        'Sollicitaties en andere activiteiten zijn apart geteld. Voor het 2e spoor noemt de wet geen aantal. De coach spreekt een aantal af dat past bij de fase.',
      ),
      ...tabel(
        'Wat er per week is gedaan',
        ['Week van', 'Sollicitaties', 'Andere activiteiten', 'Afgesproken'],
        rijen,
      ),
    ),
  ];
}

function telling(die: readonly Inspanning[], als: string): string {
  return String(die.filter((een) => een.als === als).length);
}

function normOp(normen: readonly Normfeit[], dag: string): string {
  const norm = normen.findLast(({ van, tot }) => van <= dag && (tot === '' || dag <= tot));
  return norm === undefined ? 'niets vastgelegd' : `${String(norm.perWeek).replace('.', ',')}`;
}
