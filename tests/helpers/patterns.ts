import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression as it stands in a source file. */
export interface Pattern {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal of the shipped sources. */
export function shippedPatterns(): Pattern[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.endsWith('.train.ts'))
    .sort()
    .flatMap((file) => patternsIn(join('src', file)))
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
