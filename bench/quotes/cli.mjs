import { parseArgs } from 'node:util'

/**
 * Runs `main(first, second, options)` on the two paths of the command line. `choices` lists the values that each option
 * may take. A wrong argument or a failure ends in a message on stderr and exit code 1.
 */
export function runCli(usage, choices, main) {
  let args
  try {
    args = readArgs(choices)
    main(...args)
  } catch (error) {
    console.error(args ? error.message : `${error.message}\nUsage: node ${usage}`)
    process.exitCode = 1
  }
}

function readArgs(choices) {
  const options = Object.fromEntries(Object.keys(choices).map((name) => [name, { type: 'string' }]))
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  if (positionals.length !== 2) throw new Error(`Expected two paths, got ${positionals.length}`)
  for (const [name, value] of Object.entries(values)) {
    if (!choices[name].includes(value))
      throw new Error(`Expected --${name} to be ${choices[name].join(' or ')}, got ${value}`)
  }
  return [...positionals, values]
}
