import styles from './InlineText.module.css'
import { textSpans } from './textSpans'

/** A line of a check's text: its code looks like code, its links are links. */
export function InlineText({ text }: { text: string }) {
    return textSpans(text).map((span, place) => {
        switch (span.kind) {
            case 'code':
                return (
                    <code key={place} className={styles.code} dir="ltr">
                        {span.text}
                    </code>
                )
            case 'link':
                return (
                    <a
                        key={place}
                        href={span.href}
                        // Words can hide where they lead.
                        title={span.href}
                        target="_blank"
                        rel="noopener noreferrer"
                    >
                        {span.text}
                    </a>
                )
            case 'text':
                return span.text
        }
    })
}
