import {
  type Dossierregel,
  geldendeRegels,
  isSoort,
  laatsteVersie,
  nogTeTekenen,
  type Ondertekenaar,
  type Rapportstand,
  vrijgegevenVersie,
} from '@passend/domain';
import { RAPPORTTITELS } from '../rapport/rapport-van.js';
import type { Leemte } from './leemte.js';
import type { Leemtebasis } from './leemten.js';

const WIE: Readonly<Record<Ondertekenaar, string>> = {
  coach: 'de coach',
  werknemer: 'de werknemer',
  werkgever: 'de werkgever',
};

/** What is missing in the reports of the bureau. */
export function verslagleemten(basis: Leemtebasis): readonly Leemte[] {
  return [...basis.rapporten.flatMap(perRapport), ...ontbrekend(basis)];
}

function perRapport(stand: Rapportstand): readonly Leemte[] {
  const versie = laatsteVersie(stand);
  if (versie === null) return [];
  const naam = `${RAPPORTTITELS[stand.soort]} (versie ${versie.versie})`;
  const vrij = vrijgegevenVersie(stand)?.versie === versie.versie;
  // An employer hears of no report that he does not have.
  const over = { bron: 'vorm', voorWerkgever: vrij } as const;
  const tekenen = nogTeTekenen(versie)
    .filter((wie) => wie !== 'werkgever' || vrij)
    .map((wie): Leemte => {
      const wat = `${naam}: nog niet ondertekend door ${WIE[wie]}.`;
      const doe = 'Lees het verslag en onderteken het, met naam, functie en datum.';
      const code = `rapport_${stand.id}_${wie}`;
      return { ...over, code, soort: 'niet_ondertekend', wat, doe, wie };
    });
  if (vrij) return tekenen;
  const doe = 'Geef het verslag vrij, zodat de werkgever het kan lezen en ondertekenen.';
  const wat = `${naam}: de werkgever heeft het nog niet.`;
  const code = `rapport_${stand.id}_vrijgeven`;
  return [...tekenen, { ...over, code, soort: 'ontbreekt', wat, doe, wie: 'coach', bron: 'kader' }];
}

function ontbrekend({
  rapporten,
  regels,
  vandaag,
  spoor2Begon,
  volgendRapport,
  eindeBegint,
}: Leemtebasis): readonly Leemte[] {
  const heeft = (soort: Rapportstand['soort']) =>
    rapporten.some((stand) => stand.soort === soort && laatsteVersie(stand) !== null);
  const coach = { wie: 'coach', voorWerkgever: false, soort: 'ontbreekt' } as const;
  const uit: Leemte[] = [];
  if (!spoor2Begon) return uit;
  if (!heeft('trajectplan'))
    uit.push({
      ...coach,
      soort: isAfgevinkt(regels, 'trajectplan') ? 'klopt_niet' : 'ontbreekt',
      code: 'trajectplan_ontbreekt',
      wat: isAfgevinkt(regels, 'trajectplan')
        ? 'Het trajectplan is afgevinkt, maar er is geen vastgesteld trajectplan.'
        : 'Er is nog geen trajectplan vastgesteld.',
      doe: 'Maak het trajectplan, met persoonsprofiel en een beredeneerd zoekprofiel.',
      bron: 'kader',
    });
  // The last report says how it ended; after that none of progress is due.
  if (volgendRapport < vandaag && !heeft('eindrapportage'))
    uit.push({
      ...coach,
      soort: 'te_laat',
      code: 'voortgang_te_laat',
      wat: 'De volgende voortgangsrapportage is over de afgesproken dag heen.',
      doe: 'Maak een voortgangsrapportage. De werkgever moet regelmatig horen hoe het gaat.',
      bron: 'praktijk',
    });
  if (eindeBegint !== null && eindeBegint <= vandaag && !heeft('eindrapportage'))
    uit.push({
      ...coach,
      code: 'eindrapportage_ontbreekt',
      wat: 'Er is nog geen eindrapportage.',
      doe: 'Maak de eindrapportage. Die hoort bij het re-integratieverslag.',
      bron: 'ap',
    });
  return uit;
}

/** Whether a coach said that a document is there. */
function isAfgevinkt(regels: readonly Dossierregel[], document: string): boolean {
  return geldendeRegels(regels).some(
    (regel) =>
      isSoort(regel, 'fasedocument_vastgelegd') &&
      regel.gebeurtenis.werkgever.document === document,
  );
}
