import i18n from '@dhis2/d2-i18n'
import { formatDuration } from '../../ui/words/format'
import type { CheckView } from '../checkView'
import styles from './FirstRun.module.css'
import { RunCheckButtons } from './RunCheckButtons'

/** Stands where the results of a check would be, and offers to get them. */
export function FirstRun({ view }: { readonly view: CheckView }) {
    const { check, state } = view
    return (
        <section className={styles.offer}>
            <h2 className={styles.title}>
                {state.kind === 'didNotRun'
                    ? i18n.t('The last run ended without this check')
                    : i18n.t('This check has no result')}
            </h2>
            <p className={styles.words}>
                {i18n.t('Running it changes nothing on the server.')}{' '}
                {check.averageExecutionTime !== undefined &&
                    i18n.t('It usually takes {{duration}}.', {
                        duration: formatDuration(check.averageExecutionTime),
                    })}
            </p>
            <RunCheckButtons checkName={check.name} isLarge />
        </section>
    )
}
