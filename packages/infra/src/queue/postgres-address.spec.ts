import { describe, expect, it } from '@jest/globals';
import { splitServerOptions } from './postgres-address.js';

describe('the address of the queue on PostgreSQL', () => {
  it('leaves a plain address alone', () => {
    const address = 'postgres://app:pw@db.example:5432/passend?sslmode=require';
    expect(splitServerOptions(address)).toEqual({ connectionString: address });
  });

  it('keeps server options, apart from the address', () => {
    const address = 'postgres://app@db.example/passend?options=-c%20role%3Dapp&sslmode=require';
    expect(splitServerOptions(address)).toEqual({
      connectionString: 'postgres://app@db.example/passend?sslmode=require',
      options: '-c role=app',
    });
  });
});
