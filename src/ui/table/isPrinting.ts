/** While a page is put on paper its boxes have no size to go by. */
export function isPrinting(): boolean {
    return (
        typeof window.matchMedia === 'function' &&
        window.matchMedia('print').matches
    )
}
