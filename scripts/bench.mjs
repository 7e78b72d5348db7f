import { continueOnPinnedNode } from './lib/pinned-node.mjs';
import { run } from './lib/say.mjs';

// `npm run bench -- [GROUP] [--json]`: measures, each against something measured in the same run.
// Standard output holds the result only. A group is one file: packages/*/bench/GROUP.bench.mjs or
// apps/*/bench/GROUP.bench.mjs, which exports `measure`.
await run(() => continueOnPinnedNode('scripts/lib/bench-run.mjs', process.argv.slice(2)));
