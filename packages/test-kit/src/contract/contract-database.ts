import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export interface ContractDatabase {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function contractDatabase(): Promise<ContractDatabase> {
  const admin = process.env.TEST_DATABASE_URL ?? '';
  const client = new Client({ connectionString: admin });
  await client.connect();
  const name = `contract_${randomUUID().replaceAll('-', '')}`;
  await client.query(`create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    stop: async () => {
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    },
  };
}
