import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import { CopyButton } from '../../../ui/controls/CopyButton'
import styles from './IssuePanel.module.css'

/** So many are shown at first: one object can be referred to by thousands. */
const refsShown = 50

/**
 * What an issue refers to: UIDs or names, as the server gives them. It does
 * not say of which type they are, so none of them can be a link.
 */
export function IssueRefs({ refs }: { refs: readonly string[] }) {
    const [opened, setOpened] = useState<readonly string[]>()
    const shown = opened === refs ? refs : refs.slice(0, refsShown)
    return refs.length === 0 ? null : (
        <section>
            <h3 className={styles.subheading}>
                {i18n.t('Refers to ({{number}})', { number: refs.length })}
                <CopyButton text={refs.join('\n')} label={i18n.t('Copy all')} />
            </h3>
            <ul className={styles.refs}>
                {shown.map((ref, place) => (
                    // The same object can be referred to twice.
                    <li key={place}>
                        <bdi>{ref}</bdi>
                    </li>
                ))}
            </ul>
            {shown.length < refs.length && (
                <button
                    type="button"
                    className={styles.more}
                    onClick={() => setOpened(refs)}
                >
                    {i18n.t('Show all')}
                </button>
            )}
        </section>
    )
}
