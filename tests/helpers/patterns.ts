import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

/** A regular expression as it stands in a source file. */
export interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal of the shipped sources. */
export function writtenPatterns(): Pattern[] {
  return shippedFiles().flatMap(patternsIn)
}

function shippedFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.endsWith('.train.ts'))
    .sort()
    .map((file) => join('src', file))
}

/** Every regular expression that a module puts together from named parts when it is loaded. */
export async function composedPatterns(): Promise<Pattern[]> {
  const files = shippedFiles().filter((file) => readFileSync(file, 'utf8').includes('new RegExp('))
  const found: Pattern[] = []
  const { RegExp: original } = globalThis
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      found.push({ where: 'put together', source: String(args[0]), flags: args[1] ?? '' })
      return new target(...args)
    },
  })
  try {
    for (const file of files) await import(/* @vite-ignore */ resolve(file))
  } finally {
    globalThis.RegExp = original
  }
  return found
}

function patternsIn(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) found.push(patternOf(file, path, node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function patternOf(file: ts.SourceFile, path: string, node: ts.Node): Pattern {
  const literal = node.getText(file)
  const end = literal.lastIndexOf('/')
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
  return { where: `${path}:${line}`, source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

/** Whether a pattern can only match a stretch of bounded length, so that a search takes time proportional to the text. */
export function isBounded({ source }: Pattern): boolean {
  const bare = source.replace(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)/g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return !/[*+]|\{\d+,\}/.test(bare)
}
