import { screen, within } from '@testing-library/react'
import type { Story } from '../support/openApp'
import { passTimeUntil } from '../support/passTime'

export const exportDialog = () =>
    screen.getByRole('dialog', { name: 'Export issues' })

export const inDialog = () => within(exportDialog())

/** Presses the button in some part of the page; its code may be to come. */
export async function openExport(
    { user }: Story,
    part: HTMLElement = document.body
) {
    await user.click(within(part).getByRole('button', { name: 'Export…' }))
    await passTimeUntil(exportDialog)
    // A story reads what it has exported: that is text.
    await user.click(inDialog().getByRole('radio', { name: /^CSV/ }))
}

/** Presses a button, Export if no other, until a file is made or is not. */
export async function makeFile({ user }: Story, button = 'Export') {
    await user.click(inDialog().getByRole('button', { name: button }))
    await passTimeUntil(() => {
        const dialog = screen.queryByRole('dialog')
        expect(
            dialog === null ||
                within(dialog).queryByText('The file could not be made') !==
                    null
        ).toBe(true)
    })
}
