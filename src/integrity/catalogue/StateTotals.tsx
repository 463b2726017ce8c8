import i18n from '@dhis2/d2-i18n'
import { formatCount } from '../../ui/words/format'
import type { CheckStateKind } from '../checkState'
import type { CheckView } from '../checkView'
import { checkStateLabel } from '../labels'
import { statesByUrgency } from './query/catalogueQuery'
import styles from './StateTotals.module.css'

interface StateTotalsProps {
    readonly views: readonly CheckView[]
    readonly shown: readonly CheckStateKind[]
    readonly onShow: (states: readonly CheckStateKind[]) => void
}

/** How many checks are in which state; each total shows its checks alone. */
export function StateTotals({ views, shown, onShow }: StateTotalsProps) {
    const totals = new Map<CheckStateKind, number>()
    views.forEach(({ state }) =>
        totals.set(state.kind, (totals.get(state.kind) ?? 0) + 1)
    )
    return (
        <p className={styles.totals}>
            <strong>
                {i18n.t('{{count}} check', {
                    count: views.length,
                    defaultValue_plural: '{{count}} checks',
                })}
            </strong>
            {statesByUrgency
                .filter((kind) => totals.has(kind))
                .map((kind) => {
                    const isShown = shown.length === 1 && shown[0] === kind
                    return (
                        <button
                            key={kind}
                            type="button"
                            className={styles.total}
                            aria-pressed={isShown}
                            onClick={() => onShow(isShown ? [] : [kind])}
                        >
                            {checkStateLabel(kind)}{' '}
                            <span className={styles.count}>
                                {formatCount(totals.get(kind) ?? 0)}
                            </span>
                        </button>
                    )
                })}
        </p>
    )
}
