import i18n from '@dhis2/d2-i18n'
import { Button } from '@dhis2/ui'
import { useState } from 'react'
import { RunSettingsDialog } from '../settings/RunSettingsDialog'

/** Opens what is kept of runs. */
export function RunSettings() {
    const [isOpen, setIsOpen] = useState(false)
    return (
        <>
            <Button small secondary onClick={() => setIsOpen(true)}>
                {i18n.t('What is kept…')}
            </Button>
            {isOpen && <RunSettingsDialog onClose={() => setIsOpen(false)} />}
        </>
    )
}
