import { Injectable } from '@nestjs/common';
import type { Beveiligingslog, BeveiligingslogVraag } from '@passend/contracts';
import {
  BureauOpslag,
  CaseloadOpslag,
  LogLezer,
  type ToegangslogRij,
  ZegelOpslag,
} from '@passend/infra';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { rolTekst, veiligTekst } from './log.teksten.js';
import { logperiode } from './logperiode.js';
import { Toegangslog } from './toegangslog.js';

const PER_BLADZIJDE = 100;
/** Enough of a fingerprint to see that two are the same. */
const TEKENS = 8;

/** What happened in an agency that concerns safety, for its beheerder. */
@Injectable()
export class BeveiligingslogService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly zegels: ZegelOpslag,
    private readonly log: Toegangslog,
  ) {}

  async toon(actor: ActorGegevens, vraag: BeveiligingslogVraag): Promise<Beveiligingslog> {
    const { regels, totaal } = await this.bureaus.in(actor.bureauId, async (eenheid) => {
      await this.log.schrijf(eenheid, actor, { wat: 'beveiligingslog:lezen', doel: 'beheer' });
      const bladzijde = await new LogLezer(eenheid.manager).beveiliging({
        ...logperiode(vraag),
        gebruikerId: null,
        vanaf: vraag.vanaf,
        aantal: PER_BLADZIJDE,
      });
      const ids = bladzijde.regels.flatMap(({ gebruikerId }) => gebruikerId ?? []);
      const namen = await new CaseloadOpslag(eenheid.manager).namen(ids);
      return { ...bladzijde, regels: bladzijde.regels.map((rij) => toonVeilig(rij, namen)) };
    });
    const zegel = await this.zegels.kop(actor.bureauId);
    return { regels, totaal, perBladzijde: PER_BLADZIJDE, zegel };
  }
}

function toonVeilig(
  { id, op, gebruikerId, rol, wat, code, uitkomst, netwerk }: ToegangslogRij,
  namen: ReadonlyMap<string, string>,
): Beveiligingslog['regels'][number] {
  return {
    id,
    op: op.toISOString(),
    // Of a werknemer the beheerder sees no client by what he does; his account is named as such.
    wie: rol === 'werknemer' ? 'een werknemer' : (namen.get(gebruikerId ?? '') ?? 'Passend'),
    rol: rol === 'werknemer' ? 'werknemer' : rolTekst(rol),
    wat: veiligTekst(wat, code),
    geweigerd: uitkomst === 'geweigerd',
    netwerk: netwerk?.slice(0, TEKENS) ?? null,
  };
}
