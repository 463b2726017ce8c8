import type { Incoming } from './incoming'

/** Lets a page of a development server talk to the stand-in. */
export const crossOriginHeaders = ({
    headers,
}: Incoming): Record<string, string> =>
    headers.origin === undefined
        ? {}
        : {
              'access-control-allow-origin': headers.origin,
              'access-control-allow-credentials': 'true',
              'access-control-allow-methods':
                  'GET, POST, PUT, PATCH, DELETE, OPTIONS',
              'access-control-allow-headers':
                  headers['access-control-request-headers'] ??
                  'content-type, x-requested-with',
              'access-control-expose-headers': 'Location, ETag',
              vary: 'Origin',
          }
