import { useAlert } from '@dhis2/app-runtime'
import { useCallback, useState, type ReactNode } from 'react'
import { VisuallyHidden } from '../words/VisuallyHidden'
import { TellContext, type Tell } from './useTell'

interface Told {
    readonly text: string
    readonly outcome: 'done' | 'failed'
}

/** What is done needs no long look; a warning stays until it is put away. */
const doneMs = 3000

const alertText = ({ text }: Told) => text
const alertOptions = ({ outcome }: Told) =>
    outcome === 'done' ? { success: true, duration: doneMs } : { warning: true }

/** The platform's alert is seen; it is not read out, so this does it too. */
export function TellProvider({ children }: { children: ReactNode }) {
    const { show, hide } = useAlert(alertText, alertOptions)
    const [told, setTold] = useState({ text: '', times: 0 })
    const tell = useCallback<Tell>(
        (text, outcome) => {
            // An alert that is up keeps its words, so a new one takes its place.
            hide()
            show({ text, outcome })
            setTold(({ times }) => ({ text, times: times + 1 }))
        },
        [hide, show]
    )
    return (
        <TellContext.Provider value={tell}>
            {children}
            <div role="status">
                <VisuallyHidden key={told.times}>{told.text}</VisuallyHidden>
            </div>
        </TellContext.Provider>
    )
}
