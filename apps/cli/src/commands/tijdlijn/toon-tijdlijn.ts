import { MIJLPAALREGELS, type Mijlpaal, type WvpTijdlijn } from '@passend/domain';
import { tabel, type Verf } from '../../io/opmaak.js';

const GEEN_DAG = '-';
const WOORDEN = (code: string) => code.replaceAll('_', ' ');

/** A table for people: one milestone a line, and the article below it. */
export function toonTijdlijn(tijdlijn: WvpTijdlijn, verf: Verf): string {
  const kop = ['mijlpaal', 'streefdatum', 'uiterlijk', 'wie', 'status'];
  const [titels = '', ...regels] = tabel([kop, ...tijdlijn.mijlpalen.map(rij)]);
  const blokken = regels.map((regel, index) => {
    const grondslag = tijdlijn.mijlpalen[index]?.grondslag ?? '';
    return `${regel}\n  ${verf('grijs', grondslag)}`;
  });
  return `${verf('vet', beginVan(tijdlijn))}\n\n${titels}\n${blokken.join('\n')}\n`;
}

function beginVan({ eersteZiektedag, nieuwGeval }: WvpTijdlijn): string {
  const nieuw = nieuwGeval ? ' (een nieuw ziektegeval)' : '';
  return `Eerste ziektedag ${eersteZiektedag}${nieuw}`;
}

function rij(mijlpaal: Mijlpaal): readonly string[] {
  return [
    MIJLPAALREGELS[mijlpaal.code].naam,
    mijlpaal.streefdatum ?? mijlpaal.wettelijke_datum ?? GEEN_DAG,
    mijlpaal.uiterste_datum ?? GEEN_DAG,
    WOORDEN(mijlpaal.verantwoordelijke),
    [WOORDEN(mijlpaal.status), ...(mijlpaal.vorm ? [`(${WOORDEN(mijlpaal.vorm)})`] : [])].join(' '),
  ];
}
