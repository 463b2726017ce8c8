import i18n from '@dhis2/d2-i18n'
import { useParams } from 'react-router-dom'
import { EmptyNotice } from '../../ui/notices/EmptyNotice'
import { KeepFocus } from '../../ui/page/KeepFocus'
import { LoadableView } from '../../ui/notices/LoadableView'
import { usePageTitle } from '../../ui/page/usePageTitle'
import type { CheckView } from '../checkView'
import { CheckIssues } from '../issues/CheckIssues'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { UnreadableFields } from '../UnreadableFields'
import { ResultsNotice } from '../results/ResultsNotice'
import { useCheckTitle } from '../results/useCheckTitle'
import { useCheckViews } from '../results/useCheckViews'
import { RunProgress } from '../run/view/RunProgress'
import { CheckFacts } from './CheckFacts'
import { CheckFailure } from './CheckFailure'
import { CheckHead } from './CheckHead'
import { CheckTrend } from './CheckTrend'
import { CheckNeighbours } from './CheckNeighbours'
import styles from './CheckPage.module.css'
import { FirstRun } from './FirstRun'
import { isWithoutResult } from './isWithoutResult'
import { CheckText } from '../checkText/CheckText'
import { RunCheckButtons } from './RunCheckButtons'

/** `#/checks/<name>`: what one check means, how it went, what it found. */
export function CheckPage() {
    const { checkName = '' } = useParams()
    const { views, definitions, results, now } = useCheckViews()
    return (
        <div className={styles.page}>
            <CheckNeighbours checkName={checkName} views={views} />
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
    const titleOf = useCheckTitle()
    const { check, state } = view
    usePageTitle({ object: titleOf(check) })
    const isFirstRun = isWithoutResult(view)
    return (
        <>
            <CheckHead
                view={view}
                title={titleOf(check)}
                now={now}
                actions={
                    !isFirstRun && <RunCheckButtons checkName={check.name} />
                }
            />
            <CheckTrend checkName={check.name} />
            <CheckFailure state={state} />
            <UnreadableFields views={[view]} />
            {isFirstRun && <FirstRun view={view} />}
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
            {!isFirstRun && <CheckIssues checkName={check.name} />}
            <CheckFacts view={view} />
        </>
    )
}
