const titleId = 'dialog-title'

/**
 * Names a dialog by its title: the platform's has a title, but no name, and
 * takes none.
 */
export function nameDialog(dialog: Element): void {
    const title = dialog.querySelector('h1, [data-test$="modaltitle"]')
    if (title && !dialog.hasAttribute('aria-labelledby')) {
        title.id ||= titleId
        dialog.setAttribute('aria-labelledby', title.id)
    }
}
