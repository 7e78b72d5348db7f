import type { Blokken, Blokstand, Processtand, Punt, Puntcode } from '@passend/domain';
import type { Markttelling } from '@passend/infra';

/** What the command found. */
export interface Status {
  readonly blokken: Partial<Blokken>;
  readonly markt: Markttelling;
  readonly punten: readonly Punt[];
  readonly nu: Date;
}

/** Only what this command can find: the rest needs an agency or a running API. */
const ZINNEN: Partial<Readonly<Record<Puntcode, (aantal: number) => string>>> = {
  bron_stilgezet: (n) => `${n} stilgezet door de controle van de lijst`,
  bron_storing: (n) => `${n} met een fout`,
  bron_laat: (n) => `${n} te laat`,
  taak_mislukt: (n) => `${n} mislukt en nog niets over besloten`,
  geen_werker: () => 'er draait geen werkproces',
  wachtrij_weg: () => 'de wachtrij antwoordt niet',
  werker_stil: (n) => `${n} werkproces komt niet vooruit`,
  werker_zwijgt: (n) => `${n} werkproces stopte zonder afscheid`,
  werk_wacht: () => 'er wacht werk langer dan tien minuten',
  lus_traag: (n) => `${n} proces antwoordt traag`,
};

/** The same numbers as the page of the beheerder, as text. */
export function toonStatus({ blokken, markt, punten, nu }: Status): string {
  const { bronnen, taken, belasting } = blokken;
  const regels = [
    ...punten.map(({ code, ernst, aantal }) => {
      const zin = ZINNEN[code]?.(aantal) ?? code;
      return `${ernst === 'nu' ? 'NU    ' : 'let op'}  ${zin}`;
    }),
    punten.length === 0 ? 'Alles loopt.' : '',
    bronnen ? toonBronnen(bronnen, nu) : '',
    taken ? toonTaken(taken) : '',
    toonMarkt(markt, nu),
    ...(belasting ? toonBelasting(belasting, nu) : []),
  ];
  return `${regels.filter((regel) => regel !== '').join('\n')}\n`;
}

function toonBronnen(stand: Blokstand<'bronnen'>, nu: Date): string {
  const { totaal, vers, nieuw, gepauzeerd, oudsteLezing } = stand;
  return `bronnen    ${totaal}: ${vers} op tijd, ${nieuw} nog niet gelezen, ${gepauzeerd} op pauze; langst geleden ${geleden(oudsteLezing, nu)}`;
}

function toonTaken({ open, perWachtrij }: Blokstand<'taken'>): string {
  const delen = perWachtrij.map(({ wachtrij, aantal }) => `${wachtrij} ${aantal}`).join(', ');
  return `mislukt    ${open}${delen === '' ? '' : ` (${delen})`}`;
}

function toonMarkt({ inDatabase, nieuwsteVacature, zoeken }: Markttelling, nu: Date): string {
  return `vacatures  ${inDatabase} open, nieuwste ${geleden(nieuwsteVacature, nu)}, ${zoeken.wachtend} wacht op zoeken`;
}

function toonBelasting(
  { wachtrij, processen }: Blokstand<'belasting'>,
  nu: Date,
): readonly string[] {
  const rijen = wachtrij?.rijen.map(({ naam, wachtend }) => `${naam} ${wachtend}`).join(', ');
  return [
    rijen === undefined ? '' : `wachtrij   ${rijen} (${wachtrij?.server})`,
    ...processen.map((proces) => toonProces(proces, nu)),
  ];
}

function toonProces({ soort, staat, laatstOp, last }: Processtand, nu: Date): string {
  const maat =
    last === null
      ? ''
      : `, ${last.geheugenMb} MB, ${last.cpuProcent}% processor, ${last.lusMs} ms vertraging`;
  const taken = last?.takenPerMinuut ?? null;
  const perMinuut = taken === null ? '' : `, ${taken} taken per minuut`;
  return `${soort.padEnd(9)}  ${staat}, laatste teken ${geleden(laatstOp, nu)}${perMinuut}${maat}`;
}

function geleden(moment: string | null, nu: Date): string {
  if (moment === null) return 'nog nooit';
  const seconden = Math.max(0, Math.round((nu.getTime() - Date.parse(moment)) / 1_000));
  if (seconden < 120) return `${seconden} s geleden`;
  const minuten = Math.round(seconden / 60);
  return minuten < 120 ? `${minuten} min geleden` : `${Math.round(minuten / 60)} uur geleden`;
}
