import { CanActivate, ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG } from './tokens.js';
import { Weigering } from './weigering.js';

const LEESACTIES = new Set(['GET', 'HEAD', 'OPTIONS']);

const VAN_BUITEN = 'passend:van-buiten';

/**
 * A route that programs of others call, which know nothing of our pages. It takes no session: what it
 * needs to trust stands in the request.
 */
export const VanBuiten = () => SetMetadata(VAN_BUITEN, true);

/**
 * A request that changes something must come from our own pages: the right Origin, no cross-site
 * fetch, and JSON (which a form of another site cannot send without a preflight).
 */
@Injectable()
export class HerkomstGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: ApiConfig,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const verzoek = context.switchToHttp().getRequest<Request>();
    if (LEESACTIES.has(verzoek.method) || isEigenVerzoek(verzoek, this.config.origin)) return true;
    if (this.reflector.get<boolean>(VAN_BUITEN, context.getHandler())) return true;
    throw Weigering.vreemdeHerkomst();
  }
}

/** Whether a request that changes something was sent by our own pages. */
export function isEigenVerzoek(verzoek: Request, origin: string): boolean {
  const site = verzoek.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  if (!isEigenOrigin(verzoek.get('origin'), origin)) return false;
  return verzoek.method === 'DELETE' || verzoek.is('application/json') === 'application/json';
}

/** On this machine `localhost` and `127.0.0.1` are the same page, also for whoever typed the number. */
function isEigenOrigin(gegeven: string | undefined, origin: string): boolean {
  return gegeven === origin || gegeven === origin.replace(/^http:\/\/localhost(?=:|$)/u, LOOPBACK);
}

const LOOPBACK = 'http://127.0.0.1';
