import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { wachtwoord as teksten } from '../../shared/teksten/account.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { wijzigWachtwoord } from './account-api.js';
import { foutBij, serverfouten } from './veldfouten.js';
import { lengteFout } from './wachtwoordsterkte.js';
import { Wachtwoordveld } from './wachtwoordveld.js';

const OUD = 'wachtwoord-oud';
const NIEUW = 'wachtwoord-nieuw';
const LEEG = { oud: '', nieuw: '' };

/** Changes one's own password; says so when it is done, and the form is there again. */
export function WachtwoordWijzigen() {
  const [invoer, zetInvoer] = useState(LEEG);
  const [fouten, zetFouten] = useState<readonly FormulierFout[]>([]);
  const queryClient = useQueryClient();
  const wijzigen = useMutation({
    mutationFn: wijzigWachtwoord,
    onSuccess: () => {
      zetInvoer(LEEG);
      void queryClient.invalidateQueries({ queryKey: ['account'] });
    },
    onError: (fout) => zetFouten(serverfouten(fout, { oud: OUD, nieuw: NIEUW })),
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const gevonden = controleer(invoer);
    zetFouten(gevonden);
    if (gevonden.length === 0 && !wijzigen.isPending) wijzigen.mutate(invoer);
  };
  return (
    <form className="accountvorm" onSubmit={verstuur} noValidate>
      {wijzigen.isSuccess ? (
        <div role="status">
          <Melding kop={teksten.klaar}>
            <p>{teksten.klaarUitleg}</p>
          </Melding>
        </div>
      ) : null}
      <Foutsamenvatting fouten={fouten} />
      {wijzigen.isError && fouten.length === 0 ? <FoutMelding fout={wijzigen.error} /> : null}
      <Wachtwoordveld
        label={teksten.oud}
        veldId={OUD}
        waarde={invoer.oud}
        opWijzig={(oud) => zetInvoer({ ...invoer, oud })}
        fout={foutBij(fouten, OUD)}
      />
      <Wachtwoordveld
        nieuw
        label={teksten.nieuw}
        veldId={NIEUW}
        waarde={invoer.nieuw}
        opWijzig={(nieuw) => zetInvoer({ ...invoer, nieuw })}
        fout={foutBij(fouten, NIEUW)}
      />
      <p className="gedempt">{teksten.gevolg}</p>
      <div>
        <Knop type="submit" soort="hoofd" bezig={wijzigen.isPending}>
          {wijzigen.isPending ? teksten.bezig : teksten.bewaar}
        </Knop>
      </div>
    </form>
  );
}

function controleer({ oud, nieuw }: typeof LEEG): readonly FormulierFout[] {
  const lengte = lengteFout(nieuw);
  return [
    ...(oud === '' ? [{ veldId: OUD, melding: teksten.fout.oud }] : []),
    ...(lengte === null ? [] : [{ veldId: NIEUW, melding: lengte }]),
  ];
}
