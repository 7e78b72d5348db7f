import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  type BronInvoer,
  type BronPauze,
  bronInvoerSchema,
  bronnenSchema,
  bronPauzeSchema,
} from '@passend/contracts';
import { BronLeesmodel, BronOpslag, type NieuweBron, OngeldigBronadres } from '@passend/infra';
import { bronIdSchema } from '../gedeeld/parameters.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Antwoord, Mag } from '../toegang/toegang.decorators.js';

const ANDER_ADRES = {
  pad: 'url',
  melding: 'Dit adres hoort niet bij deze soort bron. Kijk of de soort en het adres kloppen.',
};

const UUR_S = 3_600;

function nieuweBron({ elkeUren, werkgever = '', herkomst, ...bron }: BronInvoer): NieuweBron {
  return {
    ...bron,
    herkomst,
    ...(elkeUren === undefined ? {} : { intervalS: elkeUren * UUR_S }),
    ...(werkgever === '' ? {} : { config: { werkgever } }),
  };
}

@Controller('api/bronnen')
export class BronnenController {
  constructor(
    private readonly leesmodel: BronLeesmodel,
    private readonly opslag: BronOpslag,
  ) {}

  @Get()
  @Mag('bron:lezen')
  @Antwoord(bronnenSchema)
  async alle() {
    return { bronnen: await this.leesmodel.alle() };
  }

  /** A source that is already there only gets the new name. */
  @Post()
  @Mag('bron:schrijven')
  @Antwoord(bronnenSchema, 201)
  async voegToe(@Body({ schema: bronInvoerSchema }) invoer: BronInvoer) {
    try {
      await this.opslag.voegToe(nieuweBron(invoer));
    } catch (fout) {
      if (fout instanceof OngeldigBronadres) throw Weigering.ongeldig([ANDER_ADRES]);
      throw fout;
    }
    return this.alle();
  }

  /** The next run begins within seconds, unless the source is paused. */
  @Post(':id/lees-nu')
  @Mag('bron:schrijven')
  @Antwoord(bronnenSchema)
  async leesNu(@Param('id', { schema: bronIdSchema }) id: string) {
    await this.opslag.draaiNu(await this.bestaand(id));
    return this.alle();
  }

  @Post(':id/pauze')
  @Mag('bron:schrijven')
  @Antwoord(bronnenSchema)
  async pauzeer(
    @Param('id', { schema: bronIdSchema }) id: string,
    @Body({ schema: bronPauzeSchema }) { gepauzeerd }: BronPauze,
  ) {
    await this.opslag.pauzeer(await this.bestaand(id), gepauzeerd);
    return this.alle();
  }

  /** Somebody has looked at the alarm: the next run may close what it finds gone, once. */
  @Post(':id/rem-los')
  @Mag('bron:schrijven')
  @Antwoord(bronnenSchema)
  async losRem(@Param('id', { schema: bronIdSchema }) id: string) {
    await this.opslag.losRem(await this.bestaand(id));
    return this.alle();
  }

  private async bestaand(id: string): Promise<number> {
    const bron = await this.opslag.vind(Number(id));
    if (bron === null) throw Weigering.nietGevonden();
    return bron.id;
  }
}
