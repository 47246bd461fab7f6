import { InputError } from '../../core/errors.js'
import type { Job } from '../job.js'

/** A service that keeps the scheduler running: it knows time zones, missed times and changes of the clock better than a timer of systemd. */
export function systemdUnit(job: Job, program: readonly string[]): string {
  const [executable = '', ...rest] = program
  const command = [programWord(executable), ...[...rest, 'schedule', job.file].map(systemdWord)].join(' ')
  return `# /etc/systemd/system/takeaways-${job.name}.service
# systemctl daemon-reload && systemctl enable --now takeaways-${job.name}
[Unit]
Description=takeaways: the job ${job.name}
Documentation=man:systemd.service(5)
Wants=network-online.target
After=network-online.target

[Service]
Type=exec
# Secrets for notifications, as NAME=value; readable by root alone.
EnvironmentFile=-/etc/takeaways/${job.name}.env
ExecStart=${command}
ExecReload=/bin/kill -HUP $MAINPID
Restart=always
RestartSec=30
# What the call itself gets wrong is not mended by trying again.
RestartPreventExitStatus=2
SuccessExitStatus=143
TimeoutStopSec=30
NoNewPrivileges=yes
ProtectSystem=full
UMask=0022

[Install]
WantedBy=multi-user.target
`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
  '%': '%%',
  $: '$$',
}

/** An argument in double quotes, as systemd.syntax(7) and systemd.service(5) read it back: specifiers and variables are escaped, too. */
export function systemdWord(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what has to be escaped
  const escaped = text.replace(/[\n\t\r"\\%$]/g, (mark) => ESCAPES[mark]!).replace(/[\u0000-\u001f\u007f]/g, octal)
  return `"${escaped}"`
}

function octal(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
}

/** The program itself: no variables are filled in there, and some signs in front of it have a meaning. */
function programWord(path: string): string {
  if (!path.startsWith('/') || path.includes('$')) {
    throw new InputError(`expected an absolute path of Node without $ for systemd, got ${path}`)
  }
  return systemdWord(path)
}
