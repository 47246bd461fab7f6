// The engine works a class like \p{Lu} out of its table of all characters each time it reads a pattern: when it looks a
// file over, when it makes ready the function that the pattern stands in, when the pattern is made and when it is first asked.
// Of a start of `extract` that took a tenth. This esbuild plugin hands such patterns over as text, which is read when one is
// first asked for, and makes each once. What they match stays the same.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

const SOURCES = /[\\/]src[\\/].*\.ts$/
const CLASS = /\\p\{/i

export const lazyPatterns = {
  name: 'lazy-patterns',
  setup(build) {
    build.onLoad({ filter: SOURCES }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      return CLASS.test(source) ? { contents: withLazyPatterns(source), loader: 'ts' } : undefined
    })
  },
}

/** A source file with its patterns of large classes made when first asked for. */
export function withLazyPatterns(source) {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true)
  const found = { literals: [], names: new Map() }
  collect(file, found)
  const names = []
  const changes = found.literals.flatMap((literal) => {
    const uses = usesOfConstant(literal, found.names)
    if (uses !== null) return lazyConstant(literal, uses)
    if (!isInFunction(literal)) return [replacing(literal, made(literal))]
    if (isStateful(literal)) return []
    const name = `lazyPattern${names.length}`
    names.push(name)
    return [replacing(literal, `(${name} ??= ${made(literal)})`)]
  })
  const declared = names.length === 0 ? '' : `var ${names.join(', ')};`
  return declared + applied(source, changes)
}

function collect(node, found) {
  if (ts.isRegularExpressionLiteral(node) && CLASS.test(node.text)) found.literals.push(node)
  if (ts.isIdentifier(node)) {
    if (!found.names.has(node.text)) found.names.set(node.text, [])
    found.names.get(node.text).push(node)
  }
  node.forEachChild((child) => collect(child, found))
}

/** Where a constant of the file that holds just this pattern is asked for; null where it is none, or its name means anything else too. */
function usesOfConstant(literal, names) {
  const declaration = literal.parent
  const statement = declaration.parent?.parent
  if (!ts.isVariableDeclaration(declaration) || statement?.parent?.kind !== ts.SyntaxKind.SourceFile) return null
  if (statement.modifiers !== undefined || statement.declarationList.declarations.length > 1) return null
  const uses = names.get(declaration.name.text).filter((name) => name !== declaration.name)
  return uses.every(isPlainUse) ? uses : null
}

function isPlainUse({ parent, ...node }) {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression.pos === node.pos
  if (ts.isCallExpression(parent) || ts.isConditionalExpression(parent) || ts.isArrayLiteralExpression(parent))
    return true
  return (
    ts.isBinaryExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer.pos === node.pos)
  )
}

function lazyConstant(literal, uses) {
  const { name, parent } = literal.parent
  const declaration = { start: parent.getStart(), end: parent.getEnd(), text: `var ${name.text}` }
  return [declaration, ...uses.map((use) => replacing(use, `(${name.text} ??= ${made(literal)})`))]
}

/** Patterns with these flags remember where they are: each evaluation wants one of its own. */
function isStateful({ text }) {
  return /[gy]/.test(text.slice(text.lastIndexOf('/')))
}

function isInFunction(node) {
  for (let outer = node.parent; outer !== undefined; outer = outer.parent) if (ts.isFunctionLike(outer)) return true
  return false
}

function made({ text }) {
  const end = text.lastIndexOf('/')
  return `new RegExp(${plain(text.slice(1, end))}, ${plain(text.slice(end + 1))})`
}

/** A string of one byte a character: marks beyond ASCII are written as the pattern's own escapes. */
function plain(pattern) {
  return JSON.stringify(
    pattern.replace(/[^\0-\x7f]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}

function replacing(node, text) {
  return { start: node.getStart(), end: node.getEnd(), text }
}

function applied(source, changes) {
  let made = source
  for (const { start, end, text } of changes.sort((a, b) => b.start - a.start))
    made = made.slice(0, start) + text + made.slice(end)
  return made
}
