import { Injectable } from '@nestjs/common';
import type { Vacature } from '@passend/domain';
import {
  GevondenOpslag,
  VacatureLeesmodel,
  type VacatureVolledig,
  type Werkeenheid,
} from '@passend/infra';
import { alsVolledig } from './geplakte-vacature.js';

/**
 * The vacancies of one client: those of the market, and those that were pasted for him alone. Read on
 * the connection of the open file.
 */
@Injectable()
export class ClientVacatures {
  /** One vacancy, live or closed; null when it is neither in the market nor his. */
  async volledig(
    eenheid: Werkeenheid,
    werknemerId: string,
    id: string,
  ): Promise<VacatureVolledig | null> {
    const vacature = await new VacatureLeesmodel(eenheid.manager).volledig(id);
    if (vacature !== null) return vacature;
    const gevonden = await this.geplakt(eenheid, werknemerId, id);
    return gevonden === null ? null : alsVolledig(id, gevonden.vacature, gevonden.op);
  }

  /** What the source, or who pasted it, said of it; null when that was not kept. */
  async gelezen(eenheid: Werkeenheid, werknemerId: string, id: string): Promise<Vacature | null> {
    const gelezen = await new VacatureLeesmodel(eenheid.manager).gelezen(id);
    return gelezen ?? (await this.geplakt(eenheid, werknemerId, id))?.vacature ?? null;
  }

  private async geplakt({ manager, sleutel }: Werkeenheid, werknemerId: string, id: string) {
    const gevonden = await new GevondenOpslag(manager, sleutel).geplakte(werknemerId, id);
    if (gevonden === null || gevonden.geplakt === null) return null;
    return { vacature: gevonden.geplakt.vacature, op: gevonden.op };
  }
}
