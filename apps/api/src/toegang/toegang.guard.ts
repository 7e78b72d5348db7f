import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { heeftPermissie, type Permissie } from '@passend/domain';
import type { Sessiestand } from '@passend/infra';
import { zetSessie } from '../gedeeld/verzoekcontext.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { SessieService } from '../sessie/sessie.service.js';
import { Sessiecookie } from '../sessie/sessiecookie.js';
import {
  OPENBAAR,
  PERMISSIE,
  STANDEN,
  VANZELF,
  type VerzoekMetAangemelde,
} from './toegang.decorators.js';

/** What a window sends along with what it asks while nobody touches it. */
const VANZELF_KOP = 'passend-vanzelf';

/** Finds out who asks, and refuses every route that does not say who may use it. */
@Injectable()
export class ToegangGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessies: SessieService,
    private readonly log: Toegangslog,
    @Inject(Sessiecookie) private readonly cookie: Sessiecookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Before any look-up: an open route, such as health, must also answer when the database is away.
    if (this.lees<boolean>(OPENBAAR, context) === true) return true;
    const verzoek = context.switchToHttp().getRequest<VerzoekMetAangemelde>();
    const token = this.cookie.lees(verzoek.get('cookie'));
    const standen = this.lees<readonly Sessiestand[]>(STANDEN, context);
    const telt = this.lees<boolean>(VANZELF, context) !== true && !vraagtVanzelf(verzoek);
    verzoek.aangemeld = token === null ? null : await this.sessies.vind(token, standen, telt);
    zetSessie(token);
    if (verzoek.aangemeld === null) throw Weigering.nietAangemeld();
    const permissie = this.lees<Permissie>(PERMISSIE, context);
    const { rol } = verzoek.aangemeld.gebruiker;
    if (permissie !== undefined && heeftPermissie(rol, permissie)) return true;
    this.log.weigerAdres(verzoek.aangemeld.gebruiker, permissie ?? 'onbekend');
    throw Weigering.geenToegang();
  }

  private lees<T>(naam: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T>(naam, [context.getHandler(), context.getClass()]);
  }
}

/** Such a request keeps no session alive; whoever adds the header only shortens his own. */
function vraagtVanzelf(verzoek: VerzoekMetAangemelde): boolean {
  return verzoek.get(VANZELF_KOP) === '1';
}
