import type { MigrationClass } from '../../migrations.js';
import { AlleenNachts1795300000402 } from './alleen-nachts.migration.js';
import { Basis1795300000000 } from './basis.migration.js';
import { Betrouwbaar1795300000450 } from './betrouwbaar.migration.js';
import { Bronproef1795300000391 } from './bronproef.migration.js';
import { Clusterbeheer1795300000421 } from './clusterbeheer.migration.js';
import { GebeurtenisPerWaarneming1795300000460 } from './gebeurtenis-per-waarneming.migration.js';
import { Gesloten1795300001011 } from './gesloten.migration.js';
import { Host1795300000401 } from './host.migration.js';
import { Lijsten1795300000341 } from './lijsten.migration.js';
import { LosseVraag1795300000430 } from './losse-vraag.migration.js';
import { Markt1795300000001 } from './markt.migration.js';
import { Momentopname1795300000410 } from './momentopname.migration.js';
import { OpgeslagenOp1795300000104 } from './opgeslagen-op.migration.js';
import { Procesbelasting1795300001430 } from './procesbelasting.migration.js';
import { Sluitdatum1795300000103 } from './sluitdatum.migration.js';
import { Weghaling1795300000392 } from './weghaling.migration.js';
import { Zoeksleutels1795300000420 } from './zoeksleutels.migration.js';

/** Migrations of the market side. */
export const MARKET_MIGRATIONS: readonly MigrationClass[] = [
  Basis1795300000000,
  Markt1795300000001,
  Sluitdatum1795300000103,
  OpgeslagenOp1795300000104,
  Lijsten1795300000341,
  Bronproef1795300000391,
  Weghaling1795300000392,
  Host1795300000401,
  AlleenNachts1795300000402,
  Momentopname1795300000410,
  Zoeksleutels1795300000420,
  Clusterbeheer1795300000421,
  LosseVraag1795300000430,
  Betrouwbaar1795300000450,
  GebeurtenisPerWaarneming1795300000460,
  Gesloten1795300001011,
  Procesbelasting1795300001430,
];
