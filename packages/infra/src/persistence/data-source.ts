import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations.js';
import { SnakeCaseNaming } from './snake-case-naming.js';

export interface DataSourceOptions {
  /** Address of the database, with the role to use. */
  readonly url: string;
  /** Connections that this process may hold at most. */
  readonly poolSize?: number;
  /** Shown by PostgreSQL beside each connection. */
  readonly applicationName?: string;
  /** Milliseconds; a longer statement is cut off. */
  readonly statementTimeoutMs?: number;
  /**
   * False: a commit does not wait for the disk. A crash of the server then loses the last moments,
   * all tables alike; only for work that is done again by itself.
   */
  readonly duurzaam?: boolean;
}

/** What a connection is opened with when its commits need not wait for the disk. */
const ZONDER_WACHTEN = '-c synchronous_commit=off';
/** A request of a person must not wait longer than this for one statement. */
const STATEMENT_TIMEOUT_MS = 15_000;
/** A transaction that does nothing for so long is a bug; it would hold back the change cursor. */
const IDLE_IN_TRANSACTION_MS = 30_000;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Makes the (not yet connected) data source with every entity and migration of Passend. The schema
 * is changed by migrations only, see `runMigrations`.
 */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName ?? 'passend',
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: {
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      keepAlive: true,
      ...(options.duurzaam === false ? { options: ZONDER_WACHTEN } : {}),
    },
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migration',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    installExtensions: false,
    logging: false,
  });
}
