import { type Eiswaarde, itemVan, maatInWoorden } from '@passend/domain';
import type { Eis } from '@passend/matching';
import { opEenRegel, type Verf, veilig } from '../../io/opmaak.js';

const LANGSTE_CITAAT = 60;

/** The text with every quote marked, and below it what was read. */
export function toonBelasting(geheel: string, eisen: readonly Eis[], verf: Verf): string {
  const regels = [...eisen].sort((a, b) => a.van - b.van).map((eis) => toonEis(eis, verf));
  const lijst =
    regels.length === 0 ? ['  De tekst noemt geen belasting die we herkennen.'] : regels;
  return `${gemarkeerd(geheel, eisen, verf)}\n\n${lijst.join('\n')}\n\n`;
}

/** Quotes stand between « and », so that they can be seen without colours too. */
function gemarkeerd(geheel: string, eisen: readonly Eis[], verf: Verf): string {
  let tekst = '';
  let plek = 0;
  for (const [van, tot] of samengevoegd(eisen)) {
    tekst += veilig(geheel.slice(plek, van)) + verf('merk', `«${veilig(geheel.slice(van, tot))}»`);
    plek = tot;
  }
  return (tekst + veilig(geheel.slice(plek))).trimEnd();
}

/** Quotes that overlap become one. */
function samengevoegd(eisen: readonly Eis[]): readonly (readonly [number, number])[] {
  const delen: [number, number][] = [];
  for (const { van, tot } of [...eisen].sort((a, b) => a.van - b.van)) {
    const laatste = delen.at(-1);
    if (laatste !== undefined && van <= laatste[1]) laatste[1] = Math.max(laatste[1], tot);
    else delen.push([van, tot]);
  }
  return delen;
}

function toonEis(eis: Eis, verf: Verf): string {
  const wat = eis.ontkend ? 'komt niet voor' : eis.sterkte;
  const kop = `  ${verf('vet', itemVan(eis.item).naam)}: ${[wat, ...toonWaarde(eis.waarde)].join(', ')}`;
  const staart = `"${opEenRegel(eis.bewijs, LANGSTE_CITAAT)}" (${eis.regel}, zekerheid ${eis.zekerheid})`;
  return `${kop}\n    ${verf('grijs', staart)}`;
}

/** The demand in words: its measures, its kinds, and the level of the item's scale that it asks. */
function toonWaarde(waarde: Eiswaarde | null): readonly string[] {
  if (waarde === null) return [];
  const { niveau, niet = [], code = [] } = waarde;
  return [
    ...maatInWoorden(waarde).map(({ tekst }) => tekst),
    ...niet,
    ...[code].flat().map((soort) => `soort ${soort}`),
    ...(niveau === undefined ? [] : [`niveau ${niveau}`]),
  ];
}
