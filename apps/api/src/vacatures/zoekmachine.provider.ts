import type { Provider } from '@nestjs/common';
import { PostgresZoekmachine } from '@passend/infra';
import { DataSource } from 'typeorm';
import { ZOEKMACHINES, type Zoekmachines } from './zoekdienst.js';

/** Meilisearch when the configuration names one, else PostgreSQL. */
export const zoekmachineProvider: Provider<Zoekmachines> = {
  provide: ZOEKMACHINES,
  inject: [DataSource],
  useFactory: (bron: DataSource) => {
    const postgres = new PostgresZoekmachine((sql, waarden) => bron.query(sql, [...waarden]));
    return { postgres, hoofd: postgres };
  },
};
