import i18n from '@dhis2/d2-i18n'
import { EmptyNotice } from '../../../ui/notices/EmptyNotice'
import { LoadableView } from '../../../ui/notices/LoadableView'
import { useCheckDefinitions } from '../../results/useCheckDefinitions'
import { OddRunNotice } from '../marks/OddRunNotice'
import { ComparisonView } from './ComparisonView'
import type { ComparisonFilter } from './filter/comparisonQuery'
import { useComparedSide, type ComparedSide } from './useComparedSide'

interface ComparedSidesProps {
    readonly from: string
    readonly to: string
    readonly filter: ComparisonFilter
    readonly onChange: (part: Partial<ComparisonFilter>) => void
}

/** Two runs beside each other, once both are there. */
export function ComparedSides({
    from,
    to,
    filter,
    onChange,
}: ComparedSidesProps) {
    const before = useComparedSide(from)
    const after = useComparedSide(to)
    const definitions = useCheckDefinitions()
    if (from === to) {
        return (
            <EmptyNotice title={i18n.t('Both sides are the same')}>
                <p>{i18n.t('Choose another run on either side.')}</p>
            </EmptyNotice>
        )
    }
    const odd = [
        [from, before],
        [to, after],
    ].filter(
        (side): side is [string, ComparedSide] =>
            (side[1] as ComparedSide).odd !== undefined
    )
    if (odd.length > 0) {
        return (
            <>
                {odd.map(([id, side]) => (
                    <OddRunNotice key={id} id={id} saved={side.odd ?? null} />
                ))}
            </>
        )
    }
    const defined = definitions.data?.rows
    return (
        <LoadableView
            value={
                before.snapshot &&
                after.snapshot &&
                defined && {
                    before: before.snapshot,
                    after: after.snapshot,
                    isDefined: (name: string) =>
                        defined.some((check) => check.name === name),
                }
            }
            error={before.error ?? after.error ?? definitions.error}
            errorTitle={i18n.t('The runs could not be loaded')}
            loadingLabel={i18n.t('Loading the runs…')}
            onRetry={() => {
                before.retry()
                after.retry()
                void definitions.refetch()
            }}
        >
            {(runs) => (
                <ComparisonView
                    from={from}
                    to={to}
                    runs={runs}
                    filter={filter}
                    onChange={onChange}
                />
            )}
        </LoadableView>
    )
}
