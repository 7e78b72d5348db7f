import { Controller, Get, Res } from '@nestjs/common';
import { type Health, healthSchema } from '@passend/contracts';
import type { Response } from 'express';
import { Antwoord, Openbaar } from '../toegang/toegang.decorators.js';
import { HealthService } from './health.service.js';

@Controller('api/health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get()
  @Openbaar()
  @Antwoord(healthSchema)
  async toon(@Res({ passthrough: true }) antwoord: Response): Promise<Health> {
    const stand = await this.health.meet();
    antwoord.status(stand.status === 'op' ? 200 : 503);
    return stand;
  }
}
