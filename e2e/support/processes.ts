/** The browser's processes as Linux shows them in /proc. */
import { readdirSync, readFileSync } from 'node:fs';

interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function readEntry(pid: number): ProcessEntry | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold spaces.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return { pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return null; // It ended between the listing and the reading.
  }
}

function allProcesses(): ProcessEntry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readEntry(Number(name)))
    .filter((entry) => entry !== null);
}

/** Root process of the browser that was started on a profile folder. */
export function browserProcess(userDataDir: string): number {
  const found = allProcesses().find(
    (entry) => entry.command.includes(`--user-data-dir=${userDataDir}`) && !entry.command.includes('--type='),
  );
  if (found === undefined) throw new Error(`No browser runs on ${userDataDir}.`);
  return found.pid;
}

/** A process and all its descendants, the root first. */
export function processTree(root: number): ProcessEntry[] {
  const all = allProcesses();
  const tree = all.filter((entry) => entry.pid === root);
  for (const member of tree) tree.push(...all.filter((entry) => entry.parent === member.pid));
  return tree;
}

/** Processes that hold pages and their workers. */
export function rendererProcesses(root: number): number[] {
  return processTree(root)
    .filter((entry) => entry.command.includes('--type=renderer'))
    .map((entry) => entry.pid);
}

export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}

export function isAlive(pid: number): boolean {
  const entry = readEntry(pid);
  return entry !== null && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
}

function statusBytes(pid: number, field: string): number {
  try {
    const match = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(match?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The most resident bytes that a process had so far; 0 for one that is gone. */
export function peakMemory(pid: number): number {
  return statusBytes(pid, 'VmHWM');
}

/** Resident bytes of the largest renderer: now, and at its peak so far. */
export function rendererMemory(root: number): { readonly now: number; readonly peak: number } {
  const renderers = rendererProcesses(root);
  return {
    now: Math.max(0, ...renderers.map((pid) => statusBytes(pid, 'VmRSS'))),
    peak: Math.max(0, ...renderers.map((pid) => statusBytes(pid, 'VmHWM'))),
  };
}
