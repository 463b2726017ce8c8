import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { SelectionBar } from '../../ui/controls/SelectionBar'
import type { CheckView } from '../checkView'
import { largeCheckIssues } from '../largeCheck'
import { useRuns } from '../run/view/useRuns'
import type { SelectionChange } from './table/CatalogueTable'

interface SelectedChecksProps {
    readonly shown: readonly CheckView[]
    readonly selected: ReadonlySet<string>
    readonly onSelect: (change: SelectionChange) => void
}

/** What can be done with the checks that are ticked, hidden or not. */
export function SelectedChecks({
    shown,
    selected,
    onSelect,
}: SelectedChecksProps) {
    const { start, mayRun } = useRuns()
    const visible = shown.filter(({ check }) => selected.has(check.name)).length
    return (
        <SelectionBar
            count={selected.size}
            hidden={selected.size - visible}
            onClear={() => onSelect(() => new Set())}
        >
            <Button
                small
                primary
                disabled={!mayRun}
                onClick={() =>
                    start({
                        checks: [...selected],
                        mode: 'countsThenIssues',
                        issueLimit: largeCheckIssues,
                    })
                }
            >
                {i18n.t('Run')}
            </Button>
            <Button
                small
                disabled={!mayRun}
                onClick={() => start({ checks: [...selected], mode: 'counts' })}
            >
                {i18n.t('Only count')}
            </Button>
        </SelectionBar>
    )
}
