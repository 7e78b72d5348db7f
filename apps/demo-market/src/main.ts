import { leesOpties } from './opties.js';
import { startDemoMarkt } from './server/server.js';

const start = async (): Promise<void> => {
  const markt = await startDemoMarkt(leesOpties(process.argv.slice(2)));
  process.stdout.write(`${JSON.stringify({ address: markt.adres })}\n`);
  const stop = () => void markt.stop();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

const meld = (fout: unknown): void => {
  const bezet = fout instanceof Error && 'code' in fout && fout.code === 'EADDRINUSE';
  const reden = bezet
    ? 'That port is taken. Choose another with --port, or 0 for a free one.'
    : String(fout);
  process.stderr.write(`The demo market cannot start. ${reden}\n`);
  process.exitCode = 1;
};

start().catch(meld);
