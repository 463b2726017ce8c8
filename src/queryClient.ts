import { QueryClient } from '@tanstack/react-query'
import { Dhis2Error } from './dhis2/errors'

const retries = 2

/** Outages that may pass are tried again; a refusal stays a refusal. */
export function mayRetry(failures: number, error: unknown): boolean {
    return error instanceof Dhis2Error && error.mayPass && failures < retries
}

/**
 * Nothing is asked for without need: an answer stays until something says that
 * it is out of date, and answers of many megabytes are not compared deeply.
 */
export function createQueryClient(): QueryClient {
    return new QueryClient({
        defaultOptions: {
            queries: {
                staleTime: Infinity,
                gcTime: Infinity,
                retry: mayRetry,
                refetchOnWindowFocus: false,
                refetchOnReconnect: false,
                structuralSharing: false,
                networkMode: 'always',
            },
            mutations: { retry: false, networkMode: 'always' },
        },
    })
}
