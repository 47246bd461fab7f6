import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Job } from '../job.js'

/**
 * A ConfigMap with the job file and a CronJob that runs it. The file is mounted into the volume of inbox and output, so that relative
 * paths mean folders of that volume. The fixed host name lets a run take over the lock of one that was killed on the same node.
 */
export function kubernetesManifest(job: Job): string {
  const name = `takeaways-${job.name}`
  const labels = { 'app.kubernetes.io/name': 'takeaways', 'app.kubernetes.io/instance': name }
  const config = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, labels },
    data: { 'job.yaml': readFileSync(job.file, 'utf8') },
  }
  const cronJob = {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name, labels },
    spec: {
      ...timesOf(job),
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 3,
      jobTemplate: {
        spec: {
          backoffLimit: 2,
          activeDeadlineSeconds: Math.ceil(job.timeLimit / 1000) + 600,
          template: { metadata: { labels }, spec: podOf(name) },
        },
      },
    },
  }
  const heading = `# kubectl apply -f -\n# Needs the image takeaways, and a PersistentVolumeClaim ${name} with the inbox.\n# Secrets for notifications go into a Secret ${name}.\n`
  // `$(NAME)` and `$$` have a meaning in the arguments of a container; none stands in these.
  return heading + [config, cronJob].map((one) => stringify(one, { lineWidth: 0 })).join('---\n')
}

/** The job's own times where Kubernetes can read them; else a look every minute, and the job decides. */
function timesOf({ schedule }: Job): { schedule: string; timeZone: string } {
  const { cron, timeZone, jitter } = schedule
  const readable =
    cron !== undefined && jitter === undefined && /^[\d*,/ -]+$/.test(cron) && cron.split(' ').length === 5
  return readable ? { schedule: cron, timeZone } : { schedule: '* * * * *', timeZone: 'Etc/UTC' }
}

function podOf(name: string): object {
  return {
    restartPolicy: 'Never',
    hostname: name,
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000 },
    containers: [
      {
        name: 'takeaways',
        image: 'takeaways:latest',
        envFrom: [{ secretRef: { name, optional: true } }],
        args: ['schedule', '--once', '/data/job.yaml'],
        volumeMounts: [
          { name: 'data', mountPath: '/data' },
          { name: 'job', mountPath: '/data/job.yaml', subPath: 'job.yaml', readOnly: true },
        ],
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
        resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '1Gi' } },
      },
    ],
    volumes: [
      { name: 'data', persistentVolumeClaim: { claimName: name } },
      { name: 'job', configMap: { name, defaultMode: 0o444 } },
    ],
  }
}
