import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import {
    isFiltering,
    noFilter,
    type CatalogueQuery,
} from './query/catalogueQuery'
import styles from './CatalogueSummary.module.css'

interface CatalogueSummaryProps {
    readonly shown: number
    readonly total: number
    readonly query: CatalogueQuery
    readonly onChange: (part: Partial<CatalogueQuery>) => void
}

/** What filters hide, and the way to undo that. */
export function CatalogueSummary({
    shown,
    total,
    query,
    onChange,
}: CatalogueSummaryProps) {
    // Where nothing is left, the empty table says so.
    return isFiltering(query) && shown > 0 ? (
        <div className={styles.summary}>
            <span role="status">
                {i18n.t('{{shown}} of {{total}} shown', { shown, total })}
            </span>
            <Button small secondary onClick={() => onChange(noFilter)}>
                {i18n.t('Show all checks')}
            </Button>
        </div>
    ) : null
}
