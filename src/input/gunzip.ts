import { gunzip as unzip } from 'node:zlib'
import { DocumentError } from '../core/errors.js'

/** The bytes in a gzip file. @throws {DocumentError} where it is damaged, or unpacks to more than `maxBytes` */
export function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    unzip(bytes, { maxOutputLength: maxBytes }, (error, unpacked) => {
      if (!error) return resolve(unpacked)
      const { code } = error as NodeJS.ErrnoException
      const reason =
        code === 'ERR_BUFFER_TOO_LARGE' ? `unpacks to more than ${maxBytes / 1_000_000} MB` : 'a damaged gzip file'
      reject(new DocumentError('read', reason))
    })
  })
}
