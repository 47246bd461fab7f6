import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

const PAGE_BYTES = 4096

/** Resident memory of a process in bytes, as the system counts it; null where it cannot be told. */
export function residentBytes(pid: number): Promise<number | null> {
  return process.platform === 'linux' ? Promise.resolve(fromProc(pid)) : fromPs(pid)
}

function fromProc(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * PAGE_BYTES
  } catch {
    return null
  }
}

function fromPs(pid: number): Promise<number | null> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, stdout) => {
      resolve(error ? null : Number(stdout.trim()) * 1024)
    })
  })
}
