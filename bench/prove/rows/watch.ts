import { readdirSync, readFileSync } from 'node:fs'

const LOOK_MS = 20
const PAGE_BYTES = 4_096

/** Largest resident memory, in bytes, of a process and its children (Linux). */
export function watchMemory(pid: number): { stop(): number } {
  let peak = 0
  const look = (): void => {
    for (const one of [pid, ...childrenOf(pid)]) peak = Math.max(peak, residentOf(one))
  }
  const timer = setInterval(look, LOOK_MS)
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Resident memory in bytes; 0 for a process that is gone. */
export function residentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES
  } catch {
    return 0
  }
}

/** Open files of a process; 0 for one that is gone. */
export function openFilesOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return 0
  }
}
