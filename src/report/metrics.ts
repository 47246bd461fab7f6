/** One value of a metric for Prometheus. */
export interface Metric {
  readonly name: string
  readonly type: 'gauge' | 'counter'
  readonly help: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** Metrics in Prometheus' text format 0.0.4; those of one name stand together, under one heading. */
export function metricsText(metrics: readonly Metric[]): string {
  let previous = ''
  const lines = metrics.flatMap(({ name, type, help, labels, value }) => {
    const heading = name === previous ? [] : [`# HELP ${name} ${helpText(help)}`, `# TYPE ${name} ${type}`]
    previous = name
    const inBraces = Object.entries(labels).map(([key, text]) => `${key}="${labelValue(text)}"`)
    return [...heading, `${name}{${inBraces.join(',')}} ${value}`]
  })
  return `${lines.join('\n')}\n`
}

/** A text as the value of a label: backslash, quotation mark and line feed are escaped, other line ends made spaces. */
export function labelValue(text: string): string {
  return text.replace(/\r/g, ' ').replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
}

function helpText(text: string): string {
  return text.replace(/\r/g, ' ').replace(/\\/g, '\\\\').replace(/\n/g, '\\n')
}
