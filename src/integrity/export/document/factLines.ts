import i18n from '@dhis2/d2-i18n'
import { formatInZone } from '../../../ui/words/formatInZone'
import { failureWords, issueCountLabel } from '../../labels'
import type {
    ExportDocument,
    ExportedCheck,
    ExportFacts,
    ExportSubject,
} from './exportDocument'

/** What a file says of itself, a label and a value a line, in words. */
export type FactLine = readonly [label: string, value: string]

/** Where the rows come from, which they are, and what is not among them. */
export function factLines({
    facts,
    checks,
    issues,
}: ExportDocument): readonly FactLine[] {
    return [
        ...sourceLines(facts),
        [i18n.t('Issues of'), subjectWords(facts.subject, facts.timeZone)],
        ...(facts.filters.length === 0
            ? [[i18n.t('Filters'), i18n.t('None')] as const]
            : facts.filters.map(({ label, value }): FactLine => [
                  i18n.t('Filter: {{name}}', {
                      name: label,
                      nsSeparator: '-:-',
                  }),
                  value,
              ])),
        ...lineOf(i18n.t('Order'), facts.order),
        ...lineOf(i18n.t('Compared with'), facts.baseline),
        [
            i18n.t('Rows'),
            i18n.t('{{shown}} of {{issues}}', {
                shown: issues.count,
                issues: issueCountLabel(facts.issueCount),
            }),
        ],
        ...(facts.remarks ?? []).map((remark): FactLine => [
            i18n.t('Remark'),
            remark,
        ]),
        ...checkLines(checks),
        ...(facts.isPersonal
            ? [[i18n.t('Personal data'), personalWords()] as const]
            : []),
    ]
}

/** Why a file with issues of people asks for care. */
const personalWords = (): string =>
    i18n.t('This file names users, user roles or user groups.')

const lineOf = (label: string, value: string | undefined): FactLine[] =>
    value ? [[label, value]] : []

function sourceLines(facts: ExportFacts): FactLine[] {
    const { timeZone, ranFrom, ranUntil, serverVersion, serverRevision } = facts
    const moment = (epochMs: number) =>
        `${formatInZone(epochMs, timeZone)} (${timeZone})`
    return [
        ...lineOf(i18n.t('System'), facts.systemName),
        [i18n.t('Server'), facts.serverUrl],
        ...lineOf(
            i18n.t('Server version'),
            serverVersion &&
                [serverVersion, serverRevision].filter(Boolean).join(' · ')
        ),
        ...lineOf(i18n.t('App version'), facts.appVersion),
        [i18n.t('Exported'), moment(facts.exportedAt)],
        ...(ranFrom === undefined || ranUntil === undefined
            ? []
            : [
                  [
                      i18n.t('Results'),
                      ranFrom === ranUntil
                          ? moment(ranUntil)
                          : `${moment(ranFrom)} – ${moment(ranUntil)}`,
                  ] as const,
              ]),
    ]
}

function subjectWords(subject: ExportSubject, timeZone: string): string {
    switch (subject.kind) {
        case 'live':
            return i18n.t('What the server holds now')
        case 'savedRun': {
            const time = formatInZone(subject.startedAt, timeZone)
            const run = i18n.t('Run as of {{time}}', { time })
            return subject.name === undefined ? run : `${subject.name} · ${run}`
        }
        case 'comparison':
            return `${subject.from} → ${subject.to}`
    }
}

const isCountedOnly = ({ count = 0, listed }: ExportedCheck) =>
    count > 0 && listed === undefined

/** A line for each check that is not among the rows as it should be. */
function checkLines(checks: readonly ExportedCheck[]): FactLine[] {
    const unknown = checks.filter(
        ({ state }) => state === 'notRun' || state === 'unknown'
    )
    return [
        ...checks
            .filter(({ state }) => state === 'failed')
            .map(({ title, error }): FactLine => [
                i18n.t('Failed to run'),
                `${title} · ${failureWords({ message: error })}`,
            ]),
        ...checks
            .filter(({ state }) => state === 'didNotRun')
            .map(({ title }): FactLine => [i18n.t('Did not run'), title]),
        ...checks
            .filter(isCountedOnly)
            .map(({ title, count = 0 }): FactLine => [
                i18n.t('Counted, not listed'),
                `${title} · ${issueCountLabel(count)}`,
            ]),
        ...(unknown.length === 0
            ? []
            : [
                  [
                      i18n.t('Without a result'),
                      i18n.t('{{count}} check', {
                          count: unknown.length,
                          defaultValue_plural: '{{count}} checks',
                      }),
                  ] as const,
              ]),
    ]
}
