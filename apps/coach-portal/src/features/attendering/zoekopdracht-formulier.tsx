import { type OpgeslagenZoekopdracht, zoekopdrachtInvoerSchema } from '@passend/contracts';
import { ATTENDEERRITMES } from '@passend/domain';
import { useState } from 'react';
import { Formulier } from '../../shared/formulier/formulier.js';
import { useFormulier } from '../../shared/formulier/gebruik-formulier.js';
import { ritmenaam, attendering as teksten } from '../../shared/teksten/attendering.js';
import { AanUit } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { doeZoekdaad, type Eigenaar, useZetAttendering } from './attendering-api.js';
import { invoerVan, vormVan, type Zoekvorm } from './zoekopdracht-vorm.js';

interface ZoekopdrachtFormulierProps {
  readonly eigenaar: Eigenaar;
  /** Null for a new one. */
  readonly zoekopdracht: OpgeslagenZoekopdracht | null;
  readonly opKlaar?: () => void;
}

/** What to look for, and how often to hear of it. */
export function ZoekopdrachtFormulier(props: ZoekopdrachtFormulierProps) {
  const { eigenaar, zoekopdracht, opKlaar } = props;
  const [vorm, zetVorm] = useState(() => vormVan(zoekopdracht ?? undefined));
  const zetStand = useZetAttendering(eigenaar);
  const naam = `zoek-${zoekopdracht?.id ?? 'nieuw'}`;
  const { staat, bij, verstuur } = useFormulier({
    naam,
    schema: zoekopdrachtInvoerSchema,
    stuur: (invoer) =>
      doeZoekdaad(eigenaar, { soort: 'bewaar', id: zoekopdracht?.id ?? null, invoer }),
    opKlaar: (stand) => {
      zetStand(stand);
      opKlaar?.();
    },
  });
  const zet = (deel: Partial<Zoekvorm>) => zetVorm((nu) => ({ ...nu, ...deel }));
  return (
    <Formulier
      staat={staat}
      knop={zoekopdracht === null ? teksten.maak : teksten.opslaan}
      opVerstuur={() => verstuur(invoerVan(vorm))}
      naast={opKlaar === undefined ? null : <Knop onPress={opKlaar}>{teksten.stop}</Knop>}
    >
      <Veld
        {...bij('naam')}
        label={teksten.veld.naam}
        value={vorm.naam}
        autoComplete="off"
        onChange={(waarde) => zet({ naam: waarde })}
      />
      <Keuzelijst
        label={teksten.veld.waarmee}
        waarde={vorm.soort}
        {...bij('criteria')}
        opties={[
          { waarde: 'zoekprofiel', label: teksten.veld.metProfiel },
          { waarde: 'eigen', label: teksten.veld.metEigen },
        ]}
        opKeuze={(soort) => zet({ soort })}
      />
      {vorm.soort === 'zoekprofiel' ? (
        <p className="gedempt">{teksten.veld.metProfielUitleg}</p>
      ) : (
        <Eigenvelden vorm={vorm} zet={zet} />
      )}
      <p className="gedempt">{teksten.veld.altijd}</p>
      <Keuzelijst
        label={eigenaar === null ? teksten.veld.ritme : teksten.veld.ritmeCoach}
        waarde={vorm.ritme}
        opties={ATTENDEERRITMES.map((waarde) => ({ waarde, label: ritmenaam[waarde] }))}
        opKeuze={(ritme) => zet({ ritme })}
      />
      <Veld
        {...bij('hoogstens')}
        label={teksten.veld.hoogstens}
        value={vorm.hoogstens}
        inputMode="numeric"
        klas="veld--kort"
        onChange={(hoogstens) => zet({ hoogstens })}
      />
      <AanUit aan={vorm.stilAvond} opVerander={(stilAvond) => zet({ stilAvond })}>
        {teksten.veld.stilAvond}
      </AanUit>
      <AanUit aan={vorm.stilWeekend} opVerander={(stilWeekend) => zet({ stilWeekend })}>
        {teksten.veld.stilWeekend}
      </AanUit>
    </Formulier>
  );
}

interface EigenveldenProps {
  readonly vorm: Zoekvorm;
  readonly zet: (deel: Partial<Zoekvorm>) => void;
}

function Eigenvelden({ vorm, zet }: EigenveldenProps) {
  const getalveld = (naam: 'maxKm' | 'urenMin' | 'urenMax') => ({
    label: teksten.veld[naam],
    value: vorm[naam],
    inputMode: 'decimal' as const,
    onChange: (waarde: string) => zet({ [naam]: waarde }),
  });
  return (
    <>
      <p className="gedempt">{teksten.veld.leeg}</p>
      <Veld
        label={teksten.veld.beroepen}
        value={vorm.beroepen}
        regels={3}
        onChange={(beroepen) => zet({ beroepen })}
      />
      <Veld
        label={teksten.veld.woorden}
        hulp={teksten.veld.woordenHulp}
        value={vorm.woorden}
        autoComplete="off"
        onChange={(woorden) => zet({ woorden })}
      />
      <div className="vorm__paar">
        <Veld {...getalveld('maxKm')} />
        <Veld {...getalveld('urenMin')} />
        <Veld {...getalveld('urenMax')} />
      </div>
    </>
  );
}
