import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { lazyPage } from './ui/page/lazyPage'
import { whenAnswered } from './whenAnswered'

export const checkPage = lazyPage(async () => {
    const { CheckPage } = await import('./integrity/check/CheckPage')
    return CheckPage
})

export const issuesPage = lazyPage(async () => {
    const { IssuesPage } = await import('./integrity/issues/IssuesPage')
    return IssuesPage
})

export const jobsPage = lazyPage(async () => {
    const { JobsPage } = await import('./notifications/JobsPage')
    return JobsPage
})

/** The page that an address begins with; the catalogue's code is always there. */
export const pageAt = (hash: string) =>
    hash.startsWith('#/issues')
        ? issuesPage
        : hash.startsWith('#/jobs')
          ? jobsPage
          : hash.startsWith('#/checks/')
            ? checkPage
            : undefined

/**
 * Most ways through the app lead to the issues, and these are in a hurry. Stands
 * beside the page that is open: once its code is there and its questions are
 * asked, this begins to wait for the answers.
 */
export function FetchIssuesPageAhead() {
    const client = useQueryClient()
    useEffect(() => whenAnswered(client, issuesPage.preload), [client])
    return null
}
