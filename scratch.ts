import { GENERATORS } from './tests/helpers/generators.js'
import { stageTimes } from './tests/helpers/growth.js'
import { loadPipeline } from './src/pipeline/load.js'
import { documentOf } from './src/input/read.js'
const p = loadPipeline('releases')
for (const name of Object.keys(GENERATORS)) {
  const r = [6000, 24000, 96000].map((n) => stageTimes(p, documentOf(GENERATORS[name]!(n))))
  for (const s of r[0]!.keys())
    if (r[2]!.get(s)! > 60)
      console.log(
        name,
        '|',
        s,
        r.map((x) => x.get(s)!.toFixed(0)).join(' '),
        (r[2]!.get(s)! / r[1]!.get(s)!).toFixed(1),
      )
}
