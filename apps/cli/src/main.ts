import { EXIT } from './io/io.js';
import { procesIo } from './io/proces-io.js';
import { voerUit } from './voer-uit.js';

const io = procesIo(process);
try {
  process.exitCode = await voerUit(process.argv.slice(2), io);
} catch {
  // a fault of ours; its message could hold words of the input, so it is not shown
  await io.fout('passend: er ging iets mis in het programma zelf. Meld dit met het commando.\n');
  process.exitCode = EXIT.mislukt;
}
