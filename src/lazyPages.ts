import { OverviewPage } from './integrity/overview/OverviewPage'
import { lazyPart } from './ui/page/lazyPart'

/** Comes with the app: most visits begin with it. */
export const overviewPage = { Part: OverviewPage, preload: () => undefined }

export const cataloguePage = lazyPart(async () => {
    const { CataloguePage } =
        await import('./integrity/catalogue/CataloguePage')
    return CataloguePage
})

export const checkPage = lazyPart(async () => {
    const { CheckPage } = await import('./integrity/check/CheckPage')
    return CheckPage
})

export const issuesPage = lazyPart(async () => {
    const { IssuesPage } = await import('./integrity/issues/IssuesPage')
    return IssuesPage
})

export const runsPage = lazyPart(async () => {
    const { RunsPage } = await import('./integrity/runs/RunsPage')
    return RunsPage
})

export const jobsPage = lazyPart(async () => {
    const { JobsPage } = await import('./notifications/JobsPage')
    return JobsPage
})

/** The page that an address begins with. */
export const pageAt = (hash: string) =>
    hash.startsWith('#/issues')
        ? issuesPage
        : hash.startsWith('#/runs')
          ? runsPage
          : hash.startsWith('#/jobs')
            ? jobsPage
            : hash.startsWith('#/checks/')
              ? checkPage
              : hash.startsWith('#/checks')
                ? cataloguePage
                : overviewPage
