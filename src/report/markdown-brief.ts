import type { Brief } from './brief.js'
import { markdownText } from './markdown.js'

/** The brief of a release in Markdown, to paste into a mail or an issue. */
export function markdownBrief(brief: Brief): string {
  const title = `# ${markdownText(brief.title)}`
  const origin = brief.origin.map(markdownText).join(' · ')
  const sections = [
    list('Notice', brief.notices.map(markdownText)),
    list('Event', brief.event.map(markdownText)),
    list(
      'News',
      brief.news.map(({ type, what, details, line, doubtful }) => {
        const rest = details.length === 0 ? '' : ` — ${details.map(markdownText).join(' · ')}`
        return `**${markdownText(type)}**: ${markdownText(what)}${rest} (line ${line}${doubtful ? ', doubtful' : ''})`
      }),
    ),
    quotes(brief.said),
    list(
      'Themes',
      brief.themes.map(({ label }) => markdownText(label)),
    ),
    list(
      'People',
      brief.people.map(({ name, position }) =>
        [`**${markdownText(name)}**`, markdownText(position)].filter(Boolean).join(', '),
      ),
    ),
    list('Read first', brief.readFirst.map(markdownText)),
    list('Note', brief.warnings.map(markdownText)),
  ]
  return [title, origin, ...sections].filter(Boolean).join('\n\n') + '\n'
}

function list(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}`
}

function quotes(said: Brief['said']): string {
  if (said.length === 0) return ''
  const entries = said.map(({ words, speaker, line, doubtful }) => {
    const by = `> — ${markdownText(speaker)} (line ${line}${doubtful ? ', doubtful' : ''})`
    return `> “${markdownText(words)}”\n>\n${by}`
  })
  return `## Said\n\n${entries.join('\n\n')}`
}
