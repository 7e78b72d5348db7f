import type { Noodmelding } from '@passend/contracts';
import { useQuery } from '@tanstack/react-query';
import { momentTekst } from '../../shared/opmaak/datum.js';
import { noodredenNaam, noodtoegang as teksten } from '../../shared/teksten/noodtoegang.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { meldingenQuery, useGezien } from './nood-api.js';
import './nood.css';

/** Notices of files that were opened in an emergency, until they are read. */
export function Noodmeldingen() {
  const meldingen = useQuery(meldingenQuery).data?.meldingen ?? [];
  const gezien = useGezien();
  const open = meldingen.filter((melding) => !melding.gezien);
  if (open.length === 0) return null;
  return (
    <div className="nood__meldingen">
      {open.map((melding) => (
        <Melding
          key={melding.id}
          toon="let-op"
          kop={teksten.meldingKop}
          acties={
            <Knop bezig={gezien.isPending} onPress={() => gezien.mutate(melding.id)}>
              {teksten.gezien}
            </Knop>
          }
        >
          <Tekst melding={melding} />
        </Melding>
      ))}
    </div>
  );
}

function Tekst({ melding }: { readonly melding: Noodmelding }) {
  const { door, op, client, soort } = melding;
  const moment = momentTekst(op);
  return (
    <>
      <p>
        {client === null
          ? teksten.melding(door, moment)
          : teksten.meldingClient(door, moment, client.naam)}
      </p>
      <p>{noodredenNaam[soort]}.</p>
      {client === null ? null : <p>{teksten.waarom(client.reden)}</p>}
    </>
  );
}
