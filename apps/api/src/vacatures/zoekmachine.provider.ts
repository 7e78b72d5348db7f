import type { Provider } from '@nestjs/common';
import { MeiliZoekmachine, PostgresZoekmachine } from '@passend/infra';
import { DataSource } from 'typeorm';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG } from '../gedeeld/tokens.js';
import { ZOEKMACHINES, type Zoekmachines } from './zoekdienst.js';

/** Meilisearch when the configuration names one, else PostgreSQL. */
export const zoekmachineProvider: Provider<Zoekmachines> = {
  provide: ZOEKMACHINES,
  inject: [DataSource, CONFIG],
  useFactory: (bron: DataSource, { meili }: ApiConfig) => {
    const postgres = new PostgresZoekmachine((sql, waarden) => bron.query(sql, [...waarden]));
    return { postgres, hoofd: meili ? new MeiliZoekmachine(meili) : postgres };
  },
};
