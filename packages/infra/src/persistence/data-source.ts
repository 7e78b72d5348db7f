import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations.js';
import { SnakeCaseNaming } from './snake-case-naming.js';
import { Statementnamen, voorbereidendeClient } from './voorbereidende-client.js';

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
  /**
   * True: statements that come by often are prepared, for a process that answers people. Behind a pooler
   * that shares connections between transactions, it must know prepared statements (PgBouncer from 1.21).
   */
  readonly voorbereid?: boolean;
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
      // What does not wait for each other goes to the server in one go, and is answered in its order.
      pipeline: true,
      ...(options.voorbereid ? { Client: voorbereidendeClient(new Statementnamen()) } : {}),
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
