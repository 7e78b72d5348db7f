import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../project.mjs';

/** The demo market and the tests meet no text of others. */
const LEFT_OUT =
  /\.(?:spec|int-spec|e2e-spec)\.|\/src\/test\/|^apps\/(?:demo-market|e2e)\/|^packages\/test-kit\//u;

/** @typedef {{ source: string, flags: string, where: string }} Pattern */

/**
 * The patterns that stand between slashes in the code.
 * @returns {Promise<Pattern[]>}
 */
export async function writtenPatterns() {
  const found = [];
  for await (const file of glob('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: root })) {
    if (LEFT_OUT.test(file)) continue;
    const text = await readFile(join(root, file), 'utf8');
    if (text.includes('/')) found.push(...patternsIn(file, text));
  }
  return found;
}

function patternsIn(file, text) {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false, kind);
  const found = [];
  const look = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      const where = `${file}:${line + 1}`;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where });
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}
