import * as z from 'zod/mini'

/**
 * Zod would compile its parsers with `new Function`. Hospitals and ministries
 * put a Content-Security-Policy before DHIS2 that reports or blocks that, so it
 * is switched off before the first schema is used.
 */
z.config({ jitless: true })
