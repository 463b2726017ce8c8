import i18n from '@dhis2/d2-i18n'
import { zoneOffsetMs } from '../../../dhis2/models/zoneOffset'
import { checkStateLabel, severityLabel } from '../../labels'
import type { ExportDocument, ExportedCheck } from '../document/exportDocument'
import { factLines } from '../document/factLines'
import { cellText, longestCell } from './cellText'
import type { SheetHead, SheetRows } from './workbook'

/** The head of the sheet that has a row for each check. */
export const checkSheet = (): SheetHead => ({
    name: i18n.t('Checks'),
    headings: [
        i18n.t('Severity'),
        i18n.t('Check'),
        i18n.t('Code'),
        i18n.t('Name of the check'),
        i18n.t('Section'),
        i18n.t('State'),
        i18n.t('Issues'),
        i18n.t('Accepted'),
        i18n.t('Share (%)'),
        i18n.t('Last run'),
        i18n.t('Duration (s)'),
        i18n.t('Reason'),
    ],
    widths: [10, 40, 10, 30, 20, 16, 10, 10, 10, 18, 12, 40],
})

/** @returns in the zone of the server, as its clocks show them */
export const checkRows = ({ checks, facts }: ExportDocument): SheetRows =>
    checks.map((one) => checkRow(one, facts.timeZone))

const checkRow = (
    {
        check,
        title,
        state,
        isForgotten,
        count,
        accepted,
        percentage,
        finishedAt,
        durationMs,
        error,
    }: ExportedCheck,
    timeZone: string
): SheetRows[number] => [
    severityLabel(check.severity),
    cellText(title),
    cellText(check.code ?? ''),
    cellText(check.name),
    cellText(check.section ?? ''),
    isForgotten
        ? `${checkStateLabel(state)} (${checkStateLabel('expired')})`
        : checkStateLabel(state),
    count,
    accepted,
    percentage,
    finishedAt === undefined
        ? undefined
        : new Date(finishedAt + zoneOffsetMs(timeZone, finishedAt)),
    durationMs === undefined ? undefined : durationMs / 1000,
    cellText(error ?? ''),
]

/** The head of the sheet that says what the file is of. */
export const factSheet = (): SheetHead => ({
    name: i18n.t('About this file'),
    headings: [i18n.t('What'), i18n.t('Value')],
    widths: [30, 100],
})

/** @param cutTexts texts of issues that were too long for a cell */
export const factRows = (
    document: ExportDocument,
    cutTexts: number
): SheetRows => [
    ...factLines(document).map((line) => line.map(cellText)),
    ...(cutTexts === 0
        ? []
        : [
              [
                  i18n.t('Texts that were cut'),
                  i18n.t(
                      '{{count}} text was longer than the {{longest}} characters of a cell. The other formats have it whole.',
                      {
                          count: cutTexts,
                          longest: longestCell,
                          defaultValue_plural:
                              '{{count}} texts were longer than the {{longest}} characters of a cell. The other formats have them whole.',
                      }
                  ),
              ],
          ]),
]
