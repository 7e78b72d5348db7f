import { describe, expect, it } from '@jest/globals';
import { type ArgumentsHost, BadRequestException } from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { pino } from 'pino';
import { ProbleemFilter } from './probleem.filter.js';
import { Weigering } from './weigering.js';

/** What goes out: only what the filter uses of an answer. */
class Nepantwoord {
  headersSent = false;
  readonly koppen = new Map<string, string>();
  uit: { status?: number; type?: string; body?: unknown } = {};
  setHeader(naam: string, waarde: string): void {
    this.koppen.set(naam, waarde);
  }
  status(status: number): this {
    this.uit.status = status;
    return this;
  }
  type(type: string): this {
    this.uit.type = type;
    return this;
  }
  send(body: unknown): void {
    this.uit.body = body;
  }
}

function vang(fout: unknown, antwoord = new Nepantwoord()) {
  const regels: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (regel: string) => regels.push(regel) });
  const verzoek = { method: 'GET', route: { path: '/api/x/:id' }, url: '/api/x/GEHEIM' };
  const host: ArgumentsHost = new ExecutionContextHost([verzoek, antwoord]);
  new ProbleemFilter(logger).catch(fout, host);
  return { antwoord, log: regels.join('') };
}

describe('ProbleemFilter', () => {
  it('gives a refusal as it is meant, and logs nothing', () => {
    const { antwoord, log } = vang(Weigering.nietGevonden());
    expect(antwoord.uit.status).toBe(404);
    expect(antwoord.uit.type).toBe('application/problem+json');
    expect(antwoord.uit.body).toMatchObject({ code: 'niet_gevonden', status: 404 });
    expect(log).toBe('');
  });

  it('says when to come back', () => {
    expect(vang(Weigering.teVaak(30)).antwoord.koppen.get('Retry-After')).toBe('30');
    expect(vang(Weigering.nogNietKlaar()).antwoord.uit.status).toBe(503);
  });

  it('hides the text of a framework error', () => {
    const { antwoord } = vang(new BadRequestException('GEHEIM'));
    expect(antwoord.uit.body).toEqual({
      type: 'about:blank',
      title: 'Dit verzoek klopt niet.',
      status: 400,
      code: 'http_400',
    });
  });

  it.each([new Error('GEHEIM'), 'GEHEIM', null, { message: 'GEHEIM' }])(
    'makes a bug a 500 that tells nothing, and logs where it was without its text: %p',
    (fout) => {
      const { antwoord, log } = vang(fout);
      expect(antwoord.uit.status).toBe(500);
      expect(JSON.stringify(antwoord.uit.body)).not.toContain('GEHEIM');
      expect(log).toContain('request failed');
      expect(log).toContain('/api/x/:id');
      expect(log).not.toContain('GEHEIM');
    },
  );

  it.each([
    Object.assign(new Error('GEHEIM'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('GEHEIM'), { code: '57P01' }),
    Object.assign(new Error('GEHEIM'), { code: '08006' }),
    new Error('Connection terminated unexpectedly'),
  ])('calls a database that is away a 503 with a time to come back: %p', (fout) => {
    const { antwoord, log } = vang(fout);
    expect(antwoord.uit.body).toMatchObject({ status: 503, code: 'tijdelijk_niet_bereikbaar' });
    expect(antwoord.koppen.get('Retry-After')).toBe('30');
    expect(log).toContain('request failed');
    expect(log).not.toContain('GEHEIM');
  });

  it.each([
    ...['57014', '55P03', '25P03', '40P01', '53200'].map((code) =>
      Object.assign(new Error('GEHEIM'), { code }),
    ),
    new Error('timeout exceeded when trying to connect'),
  ])('calls a database that is too busy a 503 with a time to come back: %p', (fout) => {
    const { antwoord, log } = vang(fout);
    expect(antwoord.uit.body).toMatchObject({ status: 503, code: 'te_druk' });
    expect(antwoord.koppen.get('Retry-After')).toBe('30');
    expect(log).toContain('request failed');
    expect(log).not.toContain('GEHEIM');
  });

  it('leaves other errors of the database a bug', () => {
    const fout = Object.assign(new Error('GEHEIM'), { code: '23505' });
    expect(vang(fout).antwoord.uit.status).toBe(500);
  });

  it('takes the status of the body parser, but never one that blames us with details', () => {
    const fout = Object.assign(new Error('GEHEIM'), { statusCode: 413 });
    expect(vang(fout).antwoord.uit.body).toMatchObject({
      status: 413,
      title: 'Dit is te groot om te versturen.',
    });
    expect(vang(Object.assign(fout, { statusCode: 507 })).antwoord.uit.status).toBe(500);
  });

  it('adds nothing to an answer that is under way', () => {
    const bezig = new Nepantwoord();
    bezig.headersSent = true;
    expect(vang(new Error('x'), bezig).antwoord.uit).toEqual({});
  });
});
