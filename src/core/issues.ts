import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** The complaint that tells most: a key that is not known is often the one that is missing, written wrong. */
export function tellingIssue(issues: readonly Issue[]): Issue {
  return issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!
}

/** One line for a schema's complaint: the path in the file, what was expected, what came. */
export function describeIssue(given: Issue, value: unknown, prefix: readonly PropertyKey[] = []): string {
  const issue = narrowed(given)
  if (issue.code === 'unrecognized_keys') {
    const path = [...prefix, ...issue.path, issue.keys[0]!]
    return `${showPath(path)}: unknown key`
  }
  if (issue.code === 'invalid_key') {
    const path = [...prefix, ...issue.path.slice(0, -1)]
    return `${showPath(path)}: expected a key of ${expectation(issue.issues[0]!)}, got ${showValue(issue.path.at(-1))}`
  }
  const path = [...prefix, ...issue.path]
  const got = showValue(valueAt(value, issue.path))
  return `${showPath(path)}: expected ${expectation(issue)}, got ${got}`
}

/** Where a value may be of several kinds and is nearly of one, what that kind complains of. */
function narrowed(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const nearest = issue.errors.map(([first]) => first).find((one) => one !== undefined && !isOfAnotherKind(one))
  return nearest ? narrowed({ ...nearest, path: [...issue.path, ...nearest.path] }) : issue
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0
}

/** What zod says where a schema has no words of its own. */
const UNSAID = 'Invalid input'

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (!issue.message.startsWith(UNSAID)) return issue.message
      return NAMES[issue.expected] ?? `a ${issue.expected}`
    case 'invalid_union':
      return issue.errors.flatMap(([first]) => (first === undefined ? [] : [expectation(first)])).join(' or ')
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `at least ${counted(issue.minimum, issue.origin)}`
        : `a number ${issue.inclusive ? '>=' : '>'} ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `at most ${counted(issue.maximum, issue.origin)}`
        : `a number ${issue.inclusive ? '<=' : '<'} ${issue.maximum}`
    case 'invalid_value':
      return `one of ${issue.values.map((one) => JSON.stringify(one)).join(', ')}`
    default:
      return issue.message
  }
}

function counted(count: number | bigint, origin: string): string {
  const [one, many] = origin === 'array' ? ['entry', 'entries'] : ['character', 'characters']
  return `${count} ${Number(count) === 1 ? one : many}`
}

const NAMES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  string: 'a text',
  boolean: 'true or false',
}

function showPath(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  return text === '' ? 'top level' : text
}

function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current: unknown = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<PropertyKey, unknown>)[key]
  }
  return current
}
