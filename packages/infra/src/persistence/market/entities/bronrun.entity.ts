import { EntitySchema } from 'typeorm';

/** One visit to a source, from its entry page to its last vacancy page. */
export interface BronrunRij {
  id: string;
  bronId: number;
  gestartOp: Date;
  klaarOp: Date | null;
  status: 'bezig' | 'gelukt' | 'mislukt';
  /** The list was provably whole, so that absence means something. */
  volledig: boolean;
  gelezen: number;
  nieuw: number;
  gewijzigd: number;
  gesloten: number;
  fouten: number;
  /** Code of why it failed or braked. */
  reden: string | null;
}

export const BronrunEntiteit = new EntitySchema<BronrunRij>({
  name: 'Bronrun',
  tableName: 'bronrun',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    bronId: { type: 'integer' },
    gestartOp: { type: 'timestamptz', createDate: true },
    klaarOp: { type: 'timestamptz', nullable: true },
    status: { type: 'text', default: 'bezig' },
    volledig: { type: 'boolean', default: false },
    gelezen: { type: 'integer', default: 0 },
    nieuw: { type: 'integer', default: 0 },
    gewijzigd: { type: 'integer', default: 0 },
    gesloten: { type: 'integer', default: 0 },
    fouten: { type: 'integer', default: 0 },
    reden: { type: 'text', nullable: true },
  },
});
