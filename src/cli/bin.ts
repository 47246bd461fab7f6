import('./main.js')
  .then(({ main }) => main(process.argv))
  .catch((thrown: unknown) => {
    process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`)
    process.exitCode = 70
  })
