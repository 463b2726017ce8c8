import i18n from '@dhis2/d2-i18n'
import { useState } from 'react'
import styles from './LongText.module.css'

/** More than about two lines of a feed. */
const longFrom = 240

/** Text of the server; a long one is cut until it is asked for. */
export function LongText({ text }: { text: string }) {
    return text.length > longFrom ? (
        <CutText text={text} />
    ) : (
        <span className={styles.text} dir="auto">
            {text}
        </span>
    )
}

function CutText({ text }: { text: string }) {
    const [isWhole, setIsWhole] = useState(false)
    return (
        <>
            <span className={styles.text} dir="auto">
                {isWhole ? text : `${text.slice(0, longFrom)}…`}
            </span>{' '}
            <button
                type="button"
                className={styles.button}
                aria-expanded={isWhole}
                onClick={() => setIsWhole(!isWhole)}
            >
                {isWhole ? i18n.t('Show less') : i18n.t('Show all')}
            </button>
        </>
    )
}
