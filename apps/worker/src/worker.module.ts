import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { WACHTRIJEN, type Wachtrij } from '@passend/contracts';
import {
  BriefOpslag,
  type JobQueue,
  Lastmeter,
  OutboxOpslag,
  PlanOpslag,
  type QueueFactory,
  WerkOpslag,
} from '@passend/infra';
import { HartslagService } from './hartslag.service.js';
import { RoosterService } from './rooster.service.js';
import { maakTaken, type Taakmiddelen } from './taken/maak-taken.js';
import { Taakuitvoerder } from './taken/taakuitvoerder.js';
import { PROCESSORS } from './wachtrijen/processors.js';
import { Taakposter } from './wachtrijen/taakposter.js';
import { Wachtrijwacht } from './wachtrijen/wachtrijwacht.js';

/** What the worker stands on; made by `startWorker`. */
export interface Benodigdheden extends Taakmiddelen {
  readonly queues: QueueFactory;
}

/** The queues by name. */
export type Wachtrijen = Readonly<Record<Wachtrij, JobQueue>>;
export const WACHTRIJEN_TOKEN = Symbol('wachtrijen');

/** The worker: queues, the handlers of their jobs, schedules, and a sign of life. */
@Module({})
export class WorkerModule {
  static met(needs: Benodigdheden): DynamicModule {
    BullModule.queueClass = needs.queues.nestClasses.queueClass;
    BullModule.workerClass = needs.queues.nestClasses.workerClass;
    return {
      module: WorkerModule,
      imports: [BullModule.registerQueue(...WACHTRIJEN.map((name) => ({ name })))],
      providers: [wachtrijen(), ...diensten(needs), ...PROCESSORS],
    };
  }
}

function wachtrijen(): Provider {
  return {
    provide: WACHTRIJEN_TOKEN,
    inject: WACHTRIJEN.map((naam) => getQueueToken(naam)),
    useFactory: (
      planning: JobQueue,
      ophalen: JobQueue,
      lezen: JobQueue,
      indexeren: JobQueue,
      post: JobQueue,
    ): Wachtrijen => ({ planning, ophalen, lezen, indexeren, post }),
  };
}

function diensten(needs: Benodigdheden): Provider[] {
  const { dataSource, logger } = needs;
  const werk = new WerkOpslag(dataSource);
  const brieven = new BriefOpslag(dataSource);
  const outbox = new OutboxOpslag(dataSource);
  const plan = new PlanOpslag(dataSource);
  return [
    {
      provide: Taakposter,
      inject: [WACHTRIJEN_TOKEN],
      useFactory: (rijen: Wachtrijen) => new Taakposter(rijen),
    },
    {
      provide: Taakuitvoerder,
      inject: [Taakposter],
      useFactory: (poster: Taakposter) =>
        new Taakuitvoerder(maakTaken(needs, poster), { brieven, werk }, logger),
    },
    {
      provide: RoosterService,
      inject: [WACHTRIJEN_TOKEN, Taakposter],
      useFactory: (rijen: Wachtrijen, poster: Taakposter) =>
        new RoosterService(rijen, new Wachtrijwacht(rijen, plan, poster, logger), logger),
    },
    {
      provide: HartslagService,
      inject: [WACHTRIJEN_TOKEN, Taakuitvoerder],
      useFactory: (rijen: Wachtrijen, uitvoerder: Taakuitvoerder) =>
        new HartslagService(
          rijen,
          { last: new Lastmeter(), uitvoerder, server: needs.queues.engine },
          { outbox, plan, werk },
          logger,
        ),
    },
  ];
}
