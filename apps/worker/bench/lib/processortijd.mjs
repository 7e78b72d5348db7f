import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const PER_SECONDE = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Processor seconds that a process has used, all its threads and its ended children included. */
export function processorS(pid) {
  const [, na] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  // After the name: state is field 3, utime is field 14, and stime, cutime and cstime follow.
  const ticks = na.split(' ').slice(11, 15).map(Number);
  return ticks.reduce((sum, each) => sum + each, 0) / PER_SECONDE;
}

/** The same for a server with its processes that still run, such as PostgreSQL. */
export function serverS(pid) {
  return [pid, ...kinderen(pid)].reduce((sum, each) => sum + gelezen(each), 0);
}

/** Largest memory that a process held so far, in MB. */
export function piekMB(pid) {
  const [, kB] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kB) / 1024);
}

function kinderen(ouder) {
  const pids = readdirSync('/proc').filter((naam) => /^\d+$/u.test(naam));
  return pids.filter((pid) => {
    try {
      return (
        Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]) === ouder
      );
    } catch {
      return false; // It ended while we looked.
    }
  });
}

function gelezen(pid) {
  try {
    return processorS(pid);
  } catch {
    return 0; // It ended while we looked; its parent has its time.
  }
}
