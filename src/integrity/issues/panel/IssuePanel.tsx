import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { isUid } from '../../../dhis2/models/uid'
import { CopyButton } from '../../../ui/controls/CopyButton'
import { UnreadableNotice } from '../../../ui/notices/UnreadableNotice'
import { CheckText } from '../../checkText/CheckText'
import { checkAddress } from '../../checkAddress'
import { metadataTypeLabel } from '../../metadataTypeLabels'
import { useCheckTitle } from '../../results/useCheckTitle'
import { SeverityMark } from '../../SeverityMark'
import { EditedObject } from '../edit/EditedObject'
import styles from './IssuePanel.module.css'
import { IssueLink } from '../edit/IssueLink'
import { IssueRefs } from './IssueRefs'
import type { IssueRow } from '../rows/issueSet'
import { findsUnits } from '../units/findsUnits'
import { UnitPath } from '../units/UnitPath'

interface IssuePanelProps {
    readonly row: IssueRow
    /** Where it stands among those shown, e.g. "3 of 41,250". */
    readonly place: string
    readonly onPrevious: (() => void) | undefined
    readonly onNext: (() => void) | undefined
    readonly onClose: () => void
    /** Whether it is accepted. */
    readonly acceptance: ReactNode
}

/** Everything about one issue. */
export function IssuePanel({
    row: { check, issue },
    place,
    onPrevious,
    onNext,
    onClose,
    acceptance,
}: IssuePanelProps) {
    const titleOf = useCheckTitle()
    const { name, id, comment, refs = [], unreadableFields = [] } = issue
    return (
        <aside className={styles.panel} aria-label={i18n.t('Issue')}>
            <div className={styles.bar}>
                <bdi className={styles.place}>{place}</bdi>
                <Button
                    small
                    disabled={!onPrevious}
                    onClick={() => onPrevious?.()}
                >
                    {i18n.t('Previous')}
                </Button>
                <Button small disabled={!onNext} onClick={() => onNext?.()}>
                    {i18n.t('Next')}
                </Button>
                <Button small onClick={onClose}>
                    {i18n.t('Close')}
                </Button>
            </div>
            <h2 className={styles.name} dir="auto">
                {name || (
                    <span className={styles.muted}>{i18n.t('No name')}</span>
                )}
            </h2>
            {findsUnits(check) && isUid(id) && (
                <UnitPath unitId={id} className={styles.path} />
            )}
            <div className={styles.actions}>
                <IssueLink id={id} metadataType={check.issuesIdType} />
                <CopyButton
                    text={JSON.stringify(
                        { check: check.name, ...issue },
                        null,
                        2
                    )}
                    label={i18n.t('Copy as JSON')}
                >
                    {i18n.t('Copy as JSON')}
                </CopyButton>
            </div>
            {acceptance}
            <dl className={styles.facts}>
                {isUid(id) ? (
                    <Fact label={i18n.t('UID')}>
                        <EditedObject
                            id={id}
                            metadataType={check.issuesIdType}
                            className={styles.code}
                        />
                        <CopyButton text={id} label={i18n.t('Copy the UID')} />
                    </Fact>
                ) : (
                    id && (
                        <Fact label={i18n.t('ID')}>
                            <bdi>{id}</bdi>
                        </Fact>
                    )
                )}
                {comment && (
                    <Fact label={i18n.t('Comment')}>
                        <bdi>{comment}</bdi>
                    </Fact>
                )}
                <Fact label={i18n.t('Check')}>
                    <Link to={checkAddress(check.name)} dir="auto">
                        {titleOf(check)}
                    </Link>
                </Fact>
                <Fact label={i18n.t('Severity')}>
                    <SeverityMark severity={check.severity} />
                </Fact>
                {check.section && (
                    <Fact label={i18n.t('Section')}>
                        <bdi>{check.section}</bdi>
                    </Fact>
                )}
                {check.issuesIdType && (
                    <Fact label={i18n.t('Type')}>
                        {metadataTypeLabel(check.issuesIdType)}
                    </Fact>
                )}
            </dl>
            <UnreadableNotice
                title={i18n.t('Some fields could not be read')}
                values={unreadableFields}
            />
            <IssueRefs refs={refs} />
            <CheckText
                title={i18n.t('Why it matters')}
                text={check.introduction ?? check.description}
            />
            <CheckText
                title={i18n.t('What to do')}
                text={check.recommendation}
            />
        </aside>
    )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
    return (
        <div className={styles.fact}>
            <dt>{label}</dt>
            <dd>{children}</dd>
        </div>
    )
}
