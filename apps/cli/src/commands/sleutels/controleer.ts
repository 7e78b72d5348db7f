import type { Sleutelbeheer } from '@passend/infra';
import { EXIT, type Exitcode, type Io } from '../../io/io.js';
import { tabel } from '../../io/opmaak.js';

/** `passend sleutels controleer`: fails when a value does not open. */
export async function controleer(
  io: Io,
  beheer: Sleutelbeheer,
  perSleutel: boolean,
): Promise<Exitcode> {
  const tellingen = await beheer.controleer();
  const som = (van: 'aantal' | 'gesloten') =>
    tellingen.reduce((totaal, telling) => totaal + telling[van], 0);
  if (perSleutel) {
    const rijen = tellingen.map(({ sleutel, aantal, gesloten }) => [
      sleutel,
      String(aantal),
      String(gesloten),
    ]);
    const regels = tabel([['sleutel', 'waarden', 'gaan niet open'], ...rijen]);
    await io.uit(`${regels.join('\n')}\n`);
  }
  const gesloten = som('gesloten');
  await io.uit(
    `${som('aantal')} waarden onder ${tellingen.length} sleutels; ${gesloten} gaan niet open.\n`,
  );
  return gesloten === 0 ? EXIT.goed : EXIT.mislukt;
}
