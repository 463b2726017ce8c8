import i18n from '@dhis2/d2-i18n'
import type { Sliced } from '../../dhis2/slicing/sliced'
import { isRightToLeft } from '../../ui/words/textDirection'
import { cellText } from '../export/xlsx/cellText'
import type { XlsxWorker } from '../export/xlsx/startXlsxWorker'
import { workbookFile } from '../export/xlsx/workbookFile'
import type { KeyIssue, ResolvedIssue } from './keyIssues'
import {
    keyIssueCells,
    keyIssueHeads,
    resolvedCells,
    resolvedHeads,
    signOffStatements,
} from './keyIssueWords'

/** What the workbook is made of. */
export interface KeyIssuesAtHand {
    readonly open: readonly KeyIssue[]
    readonly resolved: readonly ResolvedIssue[]
    /** Label and value: of which server, of when, compared with what. */
    readonly facts: readonly (readonly [label: string, value: string])[]
}

/**
 * The log of key issues as a workbook: what is open, what is resolved, the
 * sign-off, and what the file is of.
 *
 * @throws Error when there is no worker to be had, or it has failed
 */
export const keyIssuesFile = (
    atHand: KeyIssuesAtHand,
    signal: AbortSignal
): Promise<Blob> => workbookFile((post) => handOver(atHand, post), signal)

function* handOver(
    { open, resolved, facts }: KeyIssuesAtHand,
    post: XlsxWorker['post']
): Sliced<boolean> {
    const sheet = (
        name: string,
        headings: readonly string[],
        widths: readonly number[],
        rows: readonly (readonly string[])[]
    ) => {
        post({ kind: 'sheet', head: { name, headings, widths } })
        post({ kind: 'rows', rows: rows.map((row) => row.map(cellText)) })
    }
    sheet(
        i18n.t('Key issues'),
        keyIssueHeads(),
        [60, 10, 40, 24, 14],
        open.map(keyIssueCells)
    )
    yield
    sheet(
        i18n.t('Resolved'),
        resolvedHeads(),
        [60, 10, 10, 10],
        resolved.map(resolvedCells)
    )
    sheet(
        i18n.t('Sign-off'),
        [
            i18n.t('Statement'),
            i18n.t('Yes or no'),
            i18n.t('Name'),
            i18n.t('Date'),
        ],
        [60, 12, 24, 14],
        signOffStatements().map((statement) => [statement, '', '', ''])
    )
    sheet(
        i18n.t('About this file'),
        [i18n.t('What'), i18n.t('Value')],
        [30, 80],
        facts
    )
    post({ kind: 'end', isRightToLeft: isRightToLeft() })
    return true
}
