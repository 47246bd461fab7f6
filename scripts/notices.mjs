// The notices of the packages that a bundle holds.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Name, version and licence text of every package in a bundle.
 * @param inputs paths of the files that were bundled, as in esbuild's metafile
 */
export function noticesOf(inputs) {
  const folders = [...new Set(inputs.map(packageFolder).filter((folder) => folder !== null))].sort()
  return folders.map(noticeOf).join(`\n${'-'.repeat(72)}\n\n`)
}

function packageFolder(path) {
  const match = /^(?<folder>(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
  return match ? match.groups.folder : null
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${typeof license === 'string' ? license : 'see its page'})\n\n${text}\n`
}
