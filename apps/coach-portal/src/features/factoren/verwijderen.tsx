import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFout } from '../../shared/api/api-fout.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { factorenBeheer as teksten } from '../../shared/teksten/factoren.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { factorenQuery } from './factoren-api.js';

interface VerwijderenProps {
  /** What goes, for who hears the button without seeing where it stands. */
  readonly wat: string;
  readonly gevolg: string;
  readonly laatste: boolean;
  readonly doe: () => Promise<void>;
}

/** Removing a factor, after saying what comes of it. The last one of who must have one stays. */
export function Verwijderen({ wat, gevolg, laatste, doe }: VerwijderenProps) {
  const [open, zetOpen] = useState(false);
  const queryClient = useQueryClient();
  const sluit = () => {
    zetOpen(false);
    weg.reset();
  };
  const weg = useMutation({
    mutationFn: doe,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: factorenQuery.queryKey });
      sluit();
    },
  });
  return (
    <>
      <Knop soort="stil" onPress={() => zetOpen(true)} aria-label={`${teksten.verwijder}: ${wat}`}>
        {teksten.verwijder}
      </Knop>
      <Dialoog titel={teksten.weg.kop} open={open} opSluit={sluit}>
        <div className="stap">
          {weg.isError ? <Weigering fout={weg.error} /> : null}
          <p>{laatste ? teksten.laatste : gevolg}</p>
          <div className="stap__knoppen">
            {laatste ? null : (
              <Knop soort="hoofd" bezig={weg.isPending} onPress={() => weg.mutate()}>
                {teksten.weg.ja}
              </Knop>
            )}
            <Knop onPress={sluit}>{laatste ? algemeen.sluiten : algemeen.annuleren}</Knop>
          </div>
        </div>
      </Dialoog>
    </>
  );
}

function Weigering({ fout }: { readonly fout: unknown }) {
  if (fout instanceof ApiFout && fout.soort === 'conflict' && fout.titel !== null)
    return <Melding toon="fout">{fout.titel}</Melding>;
  return <FoutMelding fout={fout} />;
}
