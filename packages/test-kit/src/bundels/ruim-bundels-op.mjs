import { rm } from 'node:fs/promises';

// biome-ignore lint/style/noDefaultExport: jest asks for it
export default async function ruimBundelsOp() {
  const map = process.env.PASSEND_TEST_BUNDELS;
  if (map !== undefined) await rm(map, { recursive: true, force: true });
}
