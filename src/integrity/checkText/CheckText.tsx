import styles from './CheckText.module.css'
import { InlineText } from './InlineText'
import { textBlocks } from './textBlocks'

interface CheckTextProps {
    readonly title: string
    readonly text: string | undefined
}

/** A longer text of a check under its title; nothing where there is none. */
export function CheckText({ title, text }: CheckTextProps) {
    const blocks = textBlocks(text ?? '')
    return blocks.length === 0 ? null : (
        <section className={styles.text}>
            <h2 className={styles.subheading}>{title}</h2>
            {blocks.map((block, index) =>
                block.kind === 'code' ? (
                    <pre key={index} className={styles.code} dir="ltr">
                        {block.text}
                    </pre>
                ) : (
                    <p key={index} className={styles.paragraph} dir="auto">
                        <InlineText text={block.text} />
                    </p>
                )
            )}
        </section>
    )
}
