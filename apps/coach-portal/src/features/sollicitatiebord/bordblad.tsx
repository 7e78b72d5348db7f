import type { Sollicitatiebord } from '@passend/contracts';
import { useMemo } from 'react';
import { bord as teksten } from '../../shared/teksten/sollicitatiebord.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Terugmelding } from '../../shared/ui/terugmelding.js';
import { Bord } from './bord.js';
import { type Bordfilter, gefilterd } from './bord-adres.js';
import { Bordtabel } from './bordtabel.js';
import { useBord } from './gebruik-bord.js';
import { useSamen } from './gebruik-samen.js';
import { gekozenVan, Samenbalk, Samenbegin } from './samenbalk.js';
import { Samendialoog } from './samendialoog.js';
import { Trechtervak } from './trechtervak.js';
import { Verplaatsdialoog } from './verplaatsdialoog.js';

interface BordbladProps {
  readonly bord: Sollicitatiebord;
  /** Of one client, or null for the caseload. */
  readonly werknemerId: string | null;
  readonly filter: Bordfilter;
}

/** Board or table, with what every move needs: the question before it and the way back after it. */
export function Bordblad({ bord, werknemerId, filter }: BordbladProps) {
  const staat = useBord(werknemerId, bord.vandaag);
  const samen = useSamen(werknemerId);
  const namen = useMemo(
    () => new Map(bord.werknemers.map(({ id, naam }) => [id, naam])),
    [bord.werknemers],
  );
  const regels = gefilterd(bord.sollicitaties, filter);
  if (regels.length === 0) {
    const geen = bord.sollicitaties.length === 0;
    return (
      <Leeg kop={geen ? teksten.leegKop : teksten.nietsKop}>
        <p>{geen ? teksten.leeg : teksten.niets}</p>
      </Leeg>
    );
  }
  if (filter.weergave === 'trechter') return <Trechtervak regels={regels} />;
  const vanAllen = werknemerId === null ? namen : null;
  return (
    <>
      <Samenbegin regels={regels} staat={samen} />
      {filter.weergave === 'bord' ? (
        <Bord regels={regels} namen={vanAllen} staat={staat} samen={samen} />
      ) : (
        <Bordtabel regels={regels} namen={namen} staat={staat} samen={samen} />
      )}
      <Samenbalk regels={regels} staat={samen} />
      {samen.vraagt ? (
        <Samendialoog
          regels={gekozenVan(regels, samen)}
          namen={vanAllen}
          vandaag={bord.vandaag}
          staat={samen}
        />
      ) : null}
      {staat.vraag === null ? null : (
        <Verplaatsdialoog vraag={staat.vraag} vandaag={bord.vandaag} staat={staat} />
      )}
      <Terugmelding
        klas="terugmelding--voet"
        bericht={staat.melding ?? samen.melding}
        opWeg={staat.melding === null ? samen.verberg : staat.verberg}
      />
    </>
  );
}
