import { z } from 'zod'

/**
 * The part of the Kubernetes API (batch/v1 CronJob, v1 ConfigMap, as of 1.27) that a manifest of ours may use, strict: a key that is
 * not there, a value of another type or a name that the API server would refuse is a fault.
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/
 */
const dnsLabel = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/)
const labelValue = z.string().regex(/^(?:[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?)?$/)
const labels = z.record(
  z.string().regex(/^(?:[a-z0-9.-]{1,253}\/)?[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/),
  labelValue,
)
const metadata = z.strictObject({ name: dnsLabel, labels })
const quantity = z.string().regex(/^\d+(?:\.\d+)?(?:m|[KMGT]i?)?$/)
const seconds = z.int().min(0)
const resources = z.partialRecord(z.enum(['cpu', 'memory']), quantity)

const container = z.strictObject({
  name: dnsLabel,
  image: z.string().regex(/^[a-z0-9./-]+(?::[\w.-]+)?$/),
  args: z.array(z.string()),
  envFrom: z.array(z.strictObject({ secretRef: z.strictObject({ name: dnsLabel, optional: z.boolean() }) })),
  volumeMounts: z.array(
    z.strictObject({
      name: dnsLabel,
      mountPath: z.string().regex(/^\/[^:]*$/),
      subPath: z
        .string()
        .regex(/^(?!\/|.*\.\.)/)
        .optional(),
      readOnly: z.boolean().optional(),
    }),
  ),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.boolean(),
    capabilities: z.strictObject({ drop: z.array(z.string()) }),
  }),
  resources: z.strictObject({ requests: resources, limits: resources }),
})

const volume = z
  .strictObject({
    name: dnsLabel,
    persistentVolumeClaim: z.strictObject({ claimName: dnsLabel }).optional(),
    configMap: z.strictObject({ name: dnsLabel, defaultMode: z.int().min(0).max(0o777) }).optional(),
  })
  .refine((one) => (one.persistentVolumeClaim === undefined) !== (one.configMap === undefined))

const pod = z
  .strictObject({
    restartPolicy: z.enum(['Never', 'OnFailure']),
    hostname: dnsLabel,
    automountServiceAccountToken: z.boolean(),
    securityContext: z.strictObject({ runAsNonRoot: z.boolean(), runAsUser: seconds, fsGroup: seconds }),
    containers: z.array(container).min(1),
    volumes: z.array(volume),
  })
  .refine(({ containers, volumes }) =>
    containers.every((one) => one.volumeMounts.every(({ name }) => volumes.some((volume) => volume.name === name))),
  )

/** A field of a cron expression as Kubernetes reads it (robfig/cron, standard). */
const FIELD = /^[\d*][\d,*/-]*$/

export const CRON_JOB = z.strictObject({
  apiVersion: z.literal('batch/v1'),
  kind: z.literal('CronJob'),
  // The names of jobs and pods are made from it: eleven characters are kept for them.
  metadata: metadata.extend({ name: dnsLabel.max(52) }),
  spec: z.strictObject({
    schedule: z
      .string()
      .refine((text) => text.split(' ').length === 5 && text.split(' ').every((one) => FIELD.test(one))),
    timeZone: z.string().refine((name) => Intl.supportedValuesOf('timeZone').concat('Etc/UTC', 'UTC').includes(name)),
    concurrencyPolicy: z.enum(['Allow', 'Forbid', 'Replace']),
    startingDeadlineSeconds: seconds.min(10),
    successfulJobsHistoryLimit: seconds,
    failedJobsHistoryLimit: seconds,
    jobTemplate: z.strictObject({
      spec: z.strictObject({
        backoffLimit: seconds,
        activeDeadlineSeconds: seconds.min(1),
        template: z.strictObject({ metadata: z.strictObject({ labels }), spec: pod }),
      }),
    }),
  }),
})

export const CONFIG_MAP = z.strictObject({
  apiVersion: z.literal('v1'),
  kind: z.literal('ConfigMap'),
  metadata,
  data: z.record(z.string().regex(/^[\w.-]{1,253}$/), z.string().max(1_048_576)),
})
