import {
    importErrors,
    importNotice,
    importSummary,
} from './metadataImportReport'
import { exchangeSummary } from '../imports/exchangeSummary'
import type { JobError } from './jobPlan'

export type ScriptStage = {
    description: string
    /** Part of the job's time. */
    share: number
    items?: readonly string[]
    /** Whether the notifier tells how many items went well. */
    isCounted?: boolean
    /** Said when the stage has ended, in place of a count. */
    summary?: string
    itemSummary?: string
    /** The error of the stage's last item, or of the stage where it has none. */
    failsWith?: string
    /** The notifier tells the error, and the stage counts as done. */
    failsQuietly?: boolean
}

/** How a type of job goes. */
export type JobScript = {
    /** The process in the progress tree. */
    title: string
    /** The message of the first row; the title of talkative jobs. */
    announcement: string
    stages: readonly ScriptStage[]
    ending: (runtime: string) => string
    errors?: readonly JobError[]
    summary?: unknown
    /** The parameters as the first row shows them. */
    noticeOf?: (parameters: unknown) => unknown
    /** The ending is told as an error, and the job has failed. */
    isRefused?: boolean
    /** The job has failed, although its ending does not say so. */
    failsQuietly?: boolean
    /** Such jobs wait for the scheduler's next turn, every 20 s. */
    waitsForTurn?: boolean
}

const counted = (
    description: string,
    share: number,
    items: readonly string[] = []
): ScriptStage => ({ description, share, items, isCounted: true })

const plain = (description: string, share: number): ScriptStage => ({
    description,
    share,
})

const announced = (title: string) => ({ title, announcement: title })

const analyticsTables = [
    'DATA_VALUE',
    'COMPLETENESS',
    'COMPLETENESS_TARGET',
    'ORG_UNIT_TARGET',
    'VALIDATION_RESULT',
    'EVENT',
    'ENROLLMENT',
    'OWNERSHIP',
] as const

const scripts: Readonly<Record<string, JobScript>> = {
    ANALYTICS_TABLE: {
        ...announced('Analytics table update process'),
        waitsForTurn: true,
        ending: (runtime) => `Analytics tables updated: ${runtime}`,
        stages: [
            counted('Drop SQL views', 0),
            counted('Generating resource tables', 20, [
                'Organisation unit structure',
                'Data set organisation unit category',
                'Category option combo names',
            ]),
            counted('Create SQL views', 0),
            ...analyticsTables.map((table) =>
                counted(`Updating analytics table: ${table}`, 10, [
                    `${table} 2024`,
                    `${table} 2025`,
                    `${table} 2026`,
                ])
            ),
        ],
    },
    RESOURCE_TABLE: {
        ...announced('Generating resource tables'),
        waitsForTurn: true,
        ending: (runtime) => `Resource tables generated: ${runtime}`,
        stages: [
            counted('Drop SQL views', 0),
            counted('Generating resource tables', 100, [
                'Generating resource tables',
            ]),
            counted('Create SQL views', 0),
        ],
    },
    METADATA_IMPORT: {
        ...announced('Metadata import started'),
        ending: () =>
            'Import complete with status WARNING, 0 created, 0 updated, 0 deleted, 2 ignored',
        errors: importErrors,
        summary: importSummary,
        noticeOf: importNotice,
        stages: [
            plain('Loading file resource', 2),
            plain('Loading file content', 3),
            plain('Running preCreateBundle', 2),
            plain('Creating bundle', 80),
            counted('Running postCreate OptionSet bundle hooks', 1, [
                'OptionSet',
            ]),
            plain('Running postCreateBundle', 1),
            plain('Validating bundle', 12),
        ],
    },
    AGGREGATE_DATA_EXCHANGE: {
        ...announced('Aggregate data exchange'),
        waitsForTurn: true,
        ending: () => '',
        summary: exchangeSummary,
        stages: [],
    },
    PREDICTOR: {
        ...announced('Predicting values'),
        ending: (runtime) => `Predictions generated: ${runtime}`,
        stages: [
            counted('Running predictor: Malaria threshold', 50, ['2026-09']),
            counted('Running predictor: Stock forecast', 50, ['2026-09']),
        ],
    },
}

const titleOf = (jobType: string): string =>
    jobType.charAt(0) + jobType.slice(1).toLowerCase().replace(/_/g, ' ')

/** A type nobody has written a script for says as little as it can. */
const silentScript = (jobType: string): JobScript => ({
    title: titleOf(jobType),
    announcement: '',
    stages: [],
    ending: () => '',
})

export const scriptOf = (jobType: string): JobScript =>
    scripts[jobType] ?? silentScript(jobType)
