import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { Link } from 'react-router-dom'
import { errorWords } from '../../../ui/notices/errorWords'
import { FoldedNotice } from '../../../ui/notices/FoldedNotice'
import { compareAddress, nowSide } from '../../history/runAddress'
import { runWords } from '../../history/runLabels'
import type { ReadableRun } from '../../history/readableRuns'
import { useCheckTitle } from '../../results/useCheckTitle'
import type { SetNews } from '../rows/setNews'

interface NewsNoticeProps {
    readonly news: SetNews
    readonly since: {
        readonly baseline: ReadableRun | undefined
        readonly error: unknown
        readonly isNone: boolean
        readonly retry: () => void
    }
}

/** With what the new issues are compared, and what could not be. */
export function NewsNotice({
    news: { notCompared },
    since: { baseline, error, isNone, retry },
}: NewsNoticeProps) {
    const titleOf = useCheckTitle()
    if (error !== null) {
        return (
            <FoldedNotice
                kind="warning"
                title={i18n.t(
                    'What is new is not known: the earlier run could not be read. {{reason}}',
                    { reason: errorWords(error).cause, nsSeparator: '-:-' }
                )}
                action={
                    <Button small secondary onClick={retry}>
                        {i18n.t('Try again')}
                    </Button>
                }
            />
        )
    }
    if (isNone) {
        return (
            <FoldedNotice
                kind="information"
                title={i18n.t(
                    'What is new is not known: no earlier run is saved that these results can be compared with. Each run is saved when it ends.',
                    { nsSeparator: '-:-' }
                )}
                action={<Link to="/runs">{i18n.t('Saved runs')}</Link>}
            />
        )
    }
    if (baseline === undefined) {
        return null
    }
    const left =
        notCompared.length === 0
            ? undefined
            : i18n.t(
                  'Of {{count}} check that run keeps no issues: what is new in it is not known.',
                  {
                      count: notCompared.length,
                      nsSeparator: '-:-',
                      defaultValue_plural:
                          'Of {{count}} checks that run keeps no issues: what is new in them is not known.',
                  }
              )
    return (
        <FoldedNotice
            kind={left === undefined ? 'information' : 'warning'}
            title={
                <>
                    {i18n.t('Compared with')}{' '}
                    <bdi>{runWords(baseline.run, baseline.name)}</bdi>
                    {baseline.isPinned && ` (${i18n.t('Pinned')})`}
                    {left !== undefined && ` · ${left}`}
                </>
            }
            action={
                <Link to={compareAddress(baseline.id, nowSide)}>
                    {i18n.t('Compare issue by issue')}
                </Link>
            }
        >
            {left === undefined ? undefined : (
                <ul>
                    {notCompared.map((name) => (
                        <li key={name} dir="auto">
                            {titleOf(name)}
                        </li>
                    ))}
                </ul>
            )}
        </FoldedNotice>
    )
}
