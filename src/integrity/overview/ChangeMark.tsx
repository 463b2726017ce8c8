import i18n from '@dhis2/d2-i18n'
import { formatChange } from '../../ui/words/format'
import { VisuallyHidden } from '../../ui/words/VisuallyHidden'
import { netChange, type CountChange } from '../history/compare/countChanges'
import styles from './ChangeMark.module.css'

/** How a number has changed, as a figure with its sign; nothing is "=". */
export function ChangeMark({ change }: { readonly change: CountChange }) {
    const net = netChange(change)
    const look = net > 0 ? styles.worse : net < 0 ? styles.better : styles.same
    return (
        <span className={look}>
            <bdi aria-hidden={net === 0}>
                {net === 0 ? '=' : formatChange(net)}
            </bdi>
            {net === 0 && (
                <VisuallyHidden>{i18n.t('unchanged')}</VisuallyHidden>
            )}
        </span>
    )
}
