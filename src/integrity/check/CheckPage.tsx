import i18n from '@dhis2/d2-i18n'
import { NoticeBox } from '@dhis2/ui'
import { Link, useParams } from 'react-router-dom'
import { useSession } from '../../dhis2/session'
import { EmptyNotice } from '../../ui/notices/EmptyNotice'
import { PageHead } from '../../ui/page/PageHead'
import { KeepFocus } from '../../ui/page/KeepFocus'
import { LoadableView } from '../../ui/notices/LoadableView'
import { usePageTitle } from '../../ui/page/usePageTitle'
import { usePageAddress } from '../../ui/page/usePageAddress'
import { checkTitle, type CheckView } from '../checkView'
import { CheckIssues } from '../issues/CheckIssues'
import { failureWords } from '../labels'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { UnreadableFields } from '../UnreadableFields'
import { ResultsNotice } from '../results/ResultsNotice'
import { useCheckTitle } from '../results/useCheckTitle'
import { useCheckViews } from '../results/useCheckViews'
import { RunProgress } from '../run/view/RunProgress'
import { CheckFacts } from './CheckFacts'
import styles from './CheckPage.module.css'
import { InlineText } from '../checkText/InlineText'
import { CheckText } from '../checkText/CheckText'
import { RunCheckButtons } from './RunCheckButtons'

/** `#/checks/<name>`: what one check means, how it went, what it found. */
export function CheckPage() {
    const { checkName = '' } = useParams()
    const { views, definitions, results, now } = useCheckViews()
    return (
        <div className={styles.page}>
            <Link to={usePageAddress('/checks')} className={styles.back}>
                {i18n.t('All checks')}
            </Link>
            <KeepFocus>
                <RunProgress />
            </KeepFocus>
            <ReadOnlyNotice />
            <LoadableView
                value={views}
                error={definitions.error}
                errorTitle={i18n.t('The check could not be loaded')}
                loadingLabel={i18n.t('Loading the check…')}
                onRetry={() => void definitions.refetch()}
            >
                {(views) => {
                    const view = views.find(
                        ({ check }) => check.name === checkName
                    )
                    return view === undefined ? (
                        <UnknownCheck checkName={checkName} />
                    ) : (
                        <>
                            <ResultsNotice results={results} />
                            <CheckArticle view={view} now={now} />
                        </>
                    )
                }}
            </LoadableView>
        </div>
    )
}

function UnknownCheck({ checkName }: { checkName: string }) {
    return (
        <EmptyNotice title={i18n.t('This server has no such check')}>
            <code dir="ltr">{checkName}</code>
        </EmptyNotice>
    )
}

function CheckArticle({ view, now }: { view: CheckView; now: number }) {
    const { clock } = useSession()
    const titleOf = useCheckTitle()
    const { check, state, result } = view
    usePageTitle({ object: titleOf(check) })
    const startedAt = clock.epochOf(result?.startTime)
    const durationMs =
        startedAt !== undefined && view.finishedAt !== undefined
            ? view.finishedAt - startedAt
            : undefined
    return (
        <>
            <PageHead
                title={titleOf(check)}
                actions={<RunCheckButtons checkName={check.name} />}
            />
            {check.description && check.description !== checkTitle(check) && (
                <p className={styles.description} dir="auto">
                    <InlineText text={check.description} />
                </p>
            )}
            <CheckFacts view={view} durationMs={durationMs} now={now} />
            {state.kind === 'failed' && (
                <NoticeBox error title={i18n.t('This check did not succeed')}>
                    <p dir="auto">{failureWords(state)}</p>
                    {i18n.t(
                        'It may or may not have issues. Nobody knows until it has run.'
                    )}
                </NoticeBox>
            )}
            <UnreadableFields views={[view]} />
            <div className={styles.texts}>
                <CheckText
                    title={i18n.t('Why it matters')}
                    text={check.introduction}
                />
                <CheckText
                    title={i18n.t('What to do')}
                    text={check.recommendation}
                />
            </div>
            <CheckIssues checkName={check.name} />
        </>
    )
}
