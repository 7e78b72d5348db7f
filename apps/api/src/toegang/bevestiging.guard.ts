import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isBevestigd } from '@passend/domain';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { Weigering } from '../gedeeld/weigering.js';
import { BEVESTIGD, type VerzoekMetAangemelde } from './toegang.decorators.js';

/**
 * Asks for a recent confirmation on the routes that say so. A session that is setting up its first
 * factor began with the password half an hour ago at most, and has nothing else to confirm with.
 */
@Injectable()
export class BevestigingGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const plaatsen = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(BEVESTIGD, plaatsen) !== true) return true;
    const { aangemeld } = context.switchToHttp().getRequest<VerzoekMetAangemelde>();
    if (!aangemeld) throw Weigering.nietAangemeld();
    const { stand, bevestigdOp } = aangemeld.sessie;
    if (stand === 'instellen' || isBevestigd(bevestigdOp, this.klok())) return true;
    throw Weigering.bevestigingNodig();
  }
}
