import { DynamicModule, Global, Inject, Module, OnApplicationShutdown } from '@nestjs/common';
import {
  AanmeldenOpslag,
  BriefOpslag,
  BronDetailLeesmodel,
  BronLeesmodel,
  BronOpslag,
  BureauOpslag,
  Bureaustanden,
  ClusterOpslag,
  createDataSource,
  GeslotenLeesmodel,
  IndexControle,
  LosseOpslag,
  Machinestanden,
  MarktLezer,
  MomentLeesmodel,
  MotorOpslag,
  ProefOpslag,
  SessieOpslag,
  SluitOpslag,
  ToegangslinkOpslag,
  UitdagingOpslag,
  VacatureLeesmodel,
  WeghaalOpslag,
  WerkOpslag,
  ZegelOpslag,
} from '@passend/infra';
import { DataSource } from 'typeorm';
import type { ApiConfig } from './config/api-config.js';

/** Doors to the database that need nothing but the data source. */
const DEUREN = [
  AanmeldenOpslag,
  BriefOpslag,
  BronDetailLeesmodel,
  BronLeesmodel,
  BronOpslag,
  Bureaustanden,
  LosseOpslag,
  Machinestanden,
  GeslotenLeesmodel,
  IndexControle,
  ClusterOpslag,
  MarktLezer,
  MomentLeesmodel,
  MotorOpslag,
  ProefOpslag,
  SessieOpslag,
  SluitOpslag,
  UitdagingOpslag,
  ToegangslinkOpslag,
  VacatureLeesmodel,
  WeghaalOpslag,
  WerkOpslag,
  ZegelOpslag,
] as const;

/** The database and every door to it; closed last when the application stops. */
@Global()
@Module({})
export class OpslagModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly bron: DataSource) {}

  static met(config: ApiConfig): DynamicModule {
    const deuren = DEUREN.map((Deur) => ({
      provide: Deur,
      inject: [DataSource],
      useFactory: (bron: DataSource) => new Deur(bron),
    }));
    return {
      module: OpslagModule,
      providers: [
        {
          provide: DataSource,
          useFactory: () =>
            createDataSource({
              url: config.databaseUrl,
              applicationName: 'passend-api',
              poolSize: config.verbindingen,
              voorbereid: true,
            }).initialize(),
        },
        {
          provide: BureauOpslag,
          inject: [DataSource],
          useFactory: (bron: DataSource) => new BureauOpslag(bron, config.kluis),
        },
        ...deuren,
      ],
      exports: [DataSource, BureauOpslag, ...DEUREN],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.bron.destroy();
  }
}
