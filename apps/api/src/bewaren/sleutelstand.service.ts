import { Inject, Injectable } from '@nestjs/common';
import type { Sleutelstand } from '@passend/contracts';
import { BureauOpslag, leesSleutelstand } from '@passend/infra';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG } from '../gedeeld/tokens.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** Names and ages of keys, for the beheerder; never a key. */
@Injectable()
export class SleutelstandService {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(CONFIG) private readonly config: ApiConfig,
  ) {}

  stand({ bureauId }: ActorGegevens): Promise<Sleutelstand> {
    const meesterId = this.config.kluis.huidig;
    return this.bureaus.in(bureauId, async ({ manager }) => {
      const stand = await leesSleutelstand(manager, meesterId);
      return {
        bureauId,
        meester: { kenmerk: kort(meesterId) },
        bureau: {
          kenmerk: kort(stand.bureausleutel),
          gemaaktOp: stand.gemaakt_op.toISOString(),
          onderHuidigeMeester: stand.onder_meester,
          bezig: stand.bureau_bezig,
        },
        dossiers: {
          metSleutel: stand.met_sleutel,
          zonderSleutel: stand.zonder_sleutel,
          oudste: stand.oudste?.toISOString() ?? null,
          bezig: stand.dossiers_bezig,
        },
        vernietigd: stand.vernietigd,
      };
    });
  }
}

function kort(id: string): string {
  return id.slice(0, 8);
}
