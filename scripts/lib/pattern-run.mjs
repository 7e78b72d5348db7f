import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtPatterns } from './patterns/built.mjs';
import { judge } from './patterns/judge.mjs';
import { writtenPatterns } from './patterns/written.mjs';
import { root } from './project.mjs';
import { run } from './say.mjs';

// Part of `npm run check`: no regular expression that hostile text can hold up (ReDoS). What is let
// through all the same stands in scripts/patterns.json, each with the reason.
await run(async () => {
  const allowed = JSON.parse(await readFile(join(root, 'scripts/patterns.json'), 'utf8'));
  const reasons = new Map(allowed.map(({ pattern, why }) => [pattern, why]));
  const patterns = unique([...(await writtenPatterns()), ...(await builtPatterns())]);
  const used = new Set();
  for (const pattern of patterns) {
    const wrong = judge(pattern);
    if (wrong === null) continue;
    if (reasons.has(pattern.source)) used.add(pattern.source);
    else
      complain(`${pattern.where}: ${wrong}\n  /${pattern.source.slice(0, 200)}/${pattern.flags}`);
  }
  for (const pattern of reasons.keys()) {
    if (!used.has(pattern)) complain(`scripts/patterns.json: no longer needed: ${pattern}`);
  }
  process.stdout.write(`${patterns.length} patterns, ${used.size} let through with a reason.\n`);
});

/** Many rules share a pattern, and every search is made once more for each place it is used in. */
function unique(patterns) {
  const found = new Map();
  for (const pattern of patterns) {
    const key = `${pattern.source} ${pattern.flags.replace(/[dgy]/gu, '')}`;
    if (!found.has(key)) found.set(key, pattern);
  }
  return [...found.values()];
}

function complain(text) {
  process.stdout.write(`${text}\n`);
  process.exitCode = 1;
}
