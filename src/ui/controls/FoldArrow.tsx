import styles from './FoldArrow.module.css'

/** Points down at what is unfolded, and in reading direction at what is not. */
export function FoldArrow({ isFolded }: { readonly isFolded: boolean }) {
    return (
        <svg
            viewBox="0 0 8 8"
            width="8"
            height="8"
            aria-hidden
            className={isFolded ? styles.folded : styles.unfolded}
        >
            <path d="M0 2h8L4 7Z" />
        </svg>
    )
}
