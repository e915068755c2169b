import { readdirSync, readFileSync } from "node:fs";

/** The workerd that this process has started, to ask the kernel what it uses. Linux alone. */
export class WorkerProcess {
  private readonly pid: number;

  constructor() {
    const pid = descendantsOf(process.pid).findLast((each) => fieldOf(each, "Name") === "workerd");
    if (pid === undefined) throw new Error("no workerd runs below this process");
    this.pid = pid;
  }

  /** Milliseconds of CPU that all threads have used so far. */
  cpu(): number {
    let nanoseconds = 0;
    for (const task of readdirSync(`/proc/${this.pid}/task`))
      nanoseconds += Number(readFileSync(`/proc/${this.pid}/task/${task}/schedstat`, "utf8").split(" ", 1)[0]);
    return nanoseconds / 1e6;
  }

  /** Megabytes that are resident now, and at most so far. */
  memory(): { readonly now: number; readonly peak: number } {
    const of = (field: string): number => Number.parseInt(fieldOf(this.pid, field), 10) / 1024;
    return { now: of("VmRSS"), peak: of("VmHWM") };
  }
}

function fieldOf(pid: number, field: string): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return new RegExp(`^${field}:\\s*(.*)$`, "mu").exec(status)?.[1] ?? "";
  } catch {
    // It has ended meanwhile.
    return "";
  }
}

function descendantsOf(pid: number): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name))
    .map((name) => [Number(name), Number(fieldOf(Number(name), "PPid"))] as const);
  const found: number[] = [];
  for (let waiting = [pid]; waiting.length > 0;) {
    const next = waiting.pop();
    const children = parents.filter(([, parent]) => parent === next).map(([child]) => child);
    found.push(...children);
    waiting = [...waiting, ...children];
  }
  return found;
}
