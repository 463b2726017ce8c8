import styles from './CheckPage.module.css'
import { paragraphs } from './paragraphs'

interface CheckTextProps {
    readonly title: string
    readonly text: string | undefined
}

/** A longer text of a check under its title; nothing where there is none. */
export function CheckText({ title, text }: CheckTextProps) {
    const parts = paragraphs(text ?? '')
    return parts.length === 0 ? null : (
        <section className={styles.text}>
            <h2 className={styles.subheading}>{title}</h2>
            {parts.map((part) => (
                <p key={part} className={styles.paragraph} dir="auto">
                    {part}
                </p>
            ))}
        </section>
    )
}
