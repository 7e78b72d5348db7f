import { VERWACHTE_DUREN } from '@passend/domain';
import { duurNaam, aanleveren as teksten } from '../../shared/teksten/aanleveren.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';
import type { AanleverVorm } from './aanlever-vorm.js';

const DUREN = VERWACHTE_DUREN.map((waarde) => ({ waarde, label: duurNaam[waarde] }));

interface VeldenProps {
  readonly vorm: AanleverVorm;
  readonly wijzig: (deel: Partial<AanleverVorm>) => void;
  readonly melding: (veldId: string) => string | undefined;
}

type Tekstveld =
  | 'urenNu'
  | 'urenErbij'
  | 'elkeWeken'
  | 'totUren'
  | 'mogelijk'
  | 'nietMogelijk'
  | 'aanpassingen';

/** What the employer may have, in work terms: hours, what can and cannot, how long. */
export function TerugkoppelingVelden({ vorm, wijzig, melding }: VeldenProps) {
  const veld = (naam: Tekstveld) => ({
    label: teksten[naam],
    veldId: `aanlever-${naam}`,
    value: vorm[naam],
    onChange: (waarde: string) => wijzig({ [naam]: waarde }),
    fout: melding(`aanlever-${naam}`),
  });
  const regels = (naam: Tekstveld) => ({ ...veld(naam), hulp: teksten.regelsHulp, regels: 3 });
  return (
    <>
      <h2>{teksten.terugKop}</h2>
      <Melding toon="let-op">{teksten.terugUitleg}</Melding>
      <Veld inputMode="decimal" {...veld('urenNu')} />
      <AanUit aan={vorm.opbouw} opVerander={(opbouw) => wijzig({ opbouw })}>
        {teksten.opbouw}
      </AanUit>
      {vorm.opbouw ? (
        <div className="aanleveren__naast">
          <Veld inputMode="decimal" {...veld('urenErbij')} />
          <Veld inputMode="numeric" {...veld('elkeWeken')} />
          <Veld inputMode="decimal" {...veld('totUren')} />
        </div>
      ) : null}
      <Veld {...regels('mogelijk')} />
      <Veld {...regels('nietMogelijk')} />
      <Veld {...regels('aanpassingen')} />
      <Keuzelijst
        label={teksten.duur}
        veldId="aanlever-verwachteDuur"
        waarde={vorm.verwachteDuur}
        opties={DUREN}
        opKeuze={(verwachteDuur) => wijzig({ verwachteDuur })}
      />
      <Veld
        label={teksten.volgende}
        veldId="aanlever-volgendeBeoordeling"
        type="date"
        value={vorm.volgendeBeoordeling}
        onChange={(volgendeBeoordeling) => wijzig({ volgendeBeoordeling })}
        fout={melding('aanlever-volgendeBeoordeling')}
      />
    </>
  );
}
