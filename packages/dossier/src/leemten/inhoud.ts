import { dagenTussen } from '@passend/domain';
import { activiteitenVan } from '../rapport/feiten/activiteiten.js';
import { fasenVan } from '../rapport/feiten/fasen.js';
import { inspanningVan, sollicitatiesVan } from '../rapport/feiten/sollicitaties.js';
import { binnenin, tekstVan, type Zichtregel, zichtVoor } from '../rapport/zichtregel.js';
import type { Leemte } from './leemte.js';
import type { Leemtebasis } from './leemten.js';

/** Silence in the bemiddelingsfase that somebody will ask about: four weeks without anything. */
const STIL_DAGEN = 28;

/** What the UWV most often finds wrong in the content of a second trajectory. */
export function inhoudleemten(basis: Leemtebasis): readonly Leemte[] {
  if (!basis.spoor2Begon) return [];
  const zicht = zichtVoor(basis.regels, 'uwv');
  return [
    ...zoekprofiel(basis, zicht),
    ...zonderBewijs(zicht),
    ...stilte(zicht, basis.vandaag),
    ...openActiviteiten(zicht, basis.vandaag),
    ...zonderBsn(basis),
  ];
}

/** What is on record of the zoekprofiel: a tick of the coach alone is no zoekprofiel. */
function zoekprofiel(
  { zoekprofielOp, belastbaarheidVan }: Leemtebasis,
  zicht: readonly Zichtregel[],
): readonly Leemte[] {
  if (fasenVan(zicht).length === 0) return [];
  const stukken = zicht.filter(
    (regel) =>
      regel.soort === 'fasedocument_vastgelegd' && tekstVan(regel, 'document') === 'zoekprofiel',
  );
  const zoek = { wie: 'coach', bron: 'kader', voorWerkgever: false } as const;
  if (stukken.length === 0)
    return [
      {
        ...zoek,
        code: 'zoekprofiel_ontbreekt',
        soort: 'ontbreekt',
        wat: 'Er is geen zoekprofiel vastgelegd.',
        doe: 'Leg het zoekprofiel vast: welk werk, waarom passend, en waarom dit de kortste weg is.',
      },
    ];
  const laatste = stukken.findLast(heeftInhoud);
  if (laatste === undefined || zoekprofielOp === null)
    return [
      {
        ...zoek,
        code: 'zoekprofiel_leeg',
        soort: 'klopt_niet',
        wat: 'Het zoekprofiel is afgevinkt, maar er staat geen tekst, bestand of zoekprofiel in het dossier.',
        doe: 'Vul het zoekprofiel in bij de cliënt, en leg het vast met tekst of bestand.',
      },
    ];
  if (belastbaarheidVan !== null && belastbaarheidVan > zoekprofielOp)
    return [
      {
        ...zoek,
        code: 'zoekprofiel_ouder_dan_belastbaarheid',
        soort: 'let_op',
        wat: 'Er is een nieuwer stuk over de belastbaarheid dan het zoekprofiel.',
        doe: 'Kijk of het zoekprofiel nog past, en pas het aan of leg vast dat het zo kan blijven.',
      },
    ];
  if (laatste.datum >= zoekprofielOp) return [];
  return [
    {
      ...zoek,
      code: 'zoekprofiel_gewijzigd',
      soort: 'let_op',
      wat: 'Het zoekprofiel is veranderd nadat het als stuk is vastgelegd.',
      doe: 'Leg het zoekprofiel opnieuw vast, met wat er veranderde en waarom.',
    },
  ];
}

function heeftInhoud(regel: Zichtregel): boolean {
  return tekstVan(regel, 'tekst') !== '' || binnenin(regel, 'bestand') !== null;
}

function zonderBewijs(zicht: readonly Zichtregel[]): readonly Leemte[] {
  const zonder = sollicitatiesVan(zicht).filter(
    ({ bewijzen, resultaat }) => bewijzen === 0 && resultaat !== 'in_voorbereiding',
  );
  if (zonder.length === 0) return [];
  const wat =
    zonder.length === 1
      ? 'Bij 1 sollicitatie of stap staat geen bewijs.'
      : `Bij ${zonder.length} sollicitaties of stappen staat geen bewijs.`;
  return [
    {
      code: 'sollicitaties_zonder_bewijs',
      soort: 'let_op',
      wat,
      doe: 'Voeg een brief, een antwoord of een gespreksverslag toe. Dan kan een ander het nagaan.',
      wie: 'coach',
      bron: 'kader',
      voorWerkgever: false,
    },
  ];
}

function stilte(zicht: readonly Zichtregel[], vandaag: string): readonly Leemte[] {
  const fase = fasenVan(zicht).findLast((een) => een.fase === 'bemiddelingsfase' && een.tot === '');
  if (fase === undefined) return [];
  const dagen = inspanningVan(zicht).map(({ datum }) => datum);
  const uitleg = zicht
    .filter(({ soort }) => soort === 'weken_toegelicht' || soort === 'norm_gezet')
    .map((regel) => tekstVan(regel, 'tot') || regel.datum);
  const laatste = [fase.van, ...dagen, ...uitleg].toSorted().at(-1) ?? fase.van;
  if (dagenTussen(laatste, vandaag) < STIL_DAGEN) return [];
  return [
    {
      code: 'stil_in_bemiddeling',
      soort: 'let_op',
      wat: 'In de bemiddelingsfase is vier weken of langer niets vastgelegd, ook geen uitleg.',
      doe: 'Leg vast wat er is gedaan, of waarom er niets werd gevraagd.',
      wie: 'coach',
      bron: 'kader',
      voorWerkgever: false,
    },
  ];
}

function openActiviteiten(zicht: readonly Zichtregel[], vandaag: string): readonly Leemte[] {
  const oud = activiteitenVan(zicht).filter(
    ({ status, laatste }) => status === 'gepland' && dagenTussen(laatste, vandaag) > 56,
  );
  if (oud.length === 0) return [];
  return [
    {
      code: 'activiteiten_open',
      soort: 'let_op',
      wat: `${oud.length === 1 ? '1 activiteit staat' : `${oud.length} activiteiten staan`} al langer dan acht weken op gepland.`,
      doe: 'Leg vast wat ermee gebeurde: gedaan, uitgesteld of niet, met de reden.',
      wie: 'coach',
      bron: 'kader',
      voorWerkgever: false,
    },
  ];
}

function zonderBsn({ heeftBsn, eindeBegint, vandaag }: Leemtebasis): readonly Leemte[] {
  if (heeftBsn || eindeBegint === null || eindeBegint > vandaag) return [];
  return [
    {
      code: 'bsn_ontbreekt',
      soort: 'ontbreekt',
      wat: 'Het BSN is niet ingevuld. Het UWV vraagt het op elk stuk.',
      doe: 'Vul het BSN in op de pagina van de cliënt.',
      wie: 'coach',
      bron: 'uwv',
      voorWerkgever: false,
    },
  ];
}
