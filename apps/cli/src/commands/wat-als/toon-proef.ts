import type { Marktverschil } from '@passend/matching';
import { opEenRegel, type Stijl, tabel, type Verf } from '../../io/opmaak.js';
import { regelNaam } from '../casus/regel-naam.js';
import type { Proefregel, Proefuitslag } from './probeer.js';

const BREEDTE_TITEL = 44;
const BREEDTE_BALK = 20;
const TEKEN = { erbij: '+', eraf: '-', gelijk: ' ' } as const;
const STIJL: Readonly<Partial<Record<Proefregel['wat'], Stijl>>> = { erbij: 'groen', eraf: 'rood' };

/** What each limit costs, then the vacancies with what the change does to them. */
export function toonProef(
  { casus, verschil, kosten, regels }: Proefuitslag,
  wijzigingen: readonly string[],
  verf: Verf,
): string {
  const kop = verf('vet', opEenRegel(`${casus.id} ${casus.label}`, 100));
  const hoogste = Math.max(1, ...kosten.map(({ alleen }) => alleen));
  const kostenrijen = kosten.map(({ regel, alleen, totaal }) => [
    regelNaam(regel),
    balk(alleen / hoogste),
    `${alleen} alleen hierdoor`,
    `${totaal} in totaal`,
  ]);
  return [
    kop,
    verf('grijs', 'Wat elke grens en wens kost, zonder wijziging:'),
    ...(kosten.length === 0 ? ['  Er valt niets af.'] : tabel(kostenrijen).map((r) => `  ${r}`)),
    '',
    ...toonVerschil(verschil, regels, wijzigingen, verf),
    '',
  ].join('\n');
}

function toonVerschil(
  { voor, na, erbij, eraf }: Marktverschil,
  regels: readonly Proefregel[],
  wijzigingen: readonly string[],
  verf: Verf,
): readonly string[] {
  if (wijzigingen.length === 0) {
    return [`In beeld: ${voor.inBeeld} van ${voor.overwogen}. Probeer iets met --wijzig.`];
  }
  const [kop = '', ...rijen] = tabel([KOP, ...regels.map(rij)]);
  return [
    verf('vet', opEenRegel(`Wat als ${wijzigingen.join(', ')}?`, 100)),
    `In beeld: van ${voor.inBeeld} naar ${na.inBeeld}. Erbij: ${erbij.aantal}. Eraf: ${eraf.aantal}.`,
    verf('grijs', kop),
    ...rijen.map((tekst, plek) => gekleurd(tekst, regels[plek]?.wat, verf)),
    'Er is niets bewaard.',
  ];
}

const KOP = ['', 'voor', 'na', 'vacature', 'valt af op'];

function rij({ vacature, voor, na, wat }: Proefregel): readonly string[] {
  return [
    TEKEN[wat],
    voor.score.toFixed(3),
    na.score.toFixed(3),
    opEenRegel(`${vacature.id} ${vacature.titel}`, BREEDTE_TITEL),
    [...new Set(na.afgevallenOp)].map(regelNaam).join(', '),
  ];
}

function gekleurd(tekst: string, wat: Proefregel['wat'] | undefined, verf: Verf): string {
  const stijl = wat === undefined ? undefined : STIJL[wat];
  return stijl === undefined ? tekst : verf(stijl, tekst);
}

function balk(deel: number): string {
  return '█'.repeat(Math.round(deel * BREEDTE_BALK)).padEnd(BREEDTE_BALK, '·');
}
