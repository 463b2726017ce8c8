import type { Frame, Locator, Page } from 'playwright-core'
import { seenFocus } from './seenFocus'

/** Stops of the Tab key on one page: more means that it goes round. */
const mostStops = 150

/** The header bar, and alerts that go away by themselves. */
const ofPlatform = 'header, [data-test="dhis2-uicore-alertstack"]'

export interface KeyboardUser {
    /** Presses keys one after the other, and sees the focus after each. */
    readonly press: (...keys: readonly string[]) => Promise<void>
    /** Goes to an element with Tab, or another key, as far as it takes. */
    readonly reach: (element: Locator, key?: string) => Promise<void>
    /** Waits until an element has the focus, and sees it there. */
    readonly seesFocusOn: (element: Locator) => Promise<void>
}

/**
 * Somebody who has a keyboard and two eyes: after each step the focus must be
 * somewhere in sight, and marked.
 */
export function keyboardUser(page: Page, app: Frame): KeyboardUser {
    const see = async (after: string) => {
        const fault = await app.evaluate(seenFocus, ofPlatform)
        if (fault !== undefined) {
            throw new Error(`After ${after}: ${fault}`)
        }
    }
    const hasFocus = (element: Locator) =>
        element.evaluate((one) => one === document.activeElement)
    return {
        press: async (...keys) => {
            for (const key of keys) {
                await page.keyboard.press(key)
                await see(key)
            }
        },
        reach: async (element, key = 'Tab') => {
            await element.waitFor({ state: 'attached' })
            for (let stops = 0; !(await hasFocus(element)); stops += 1) {
                if (stops === mostStops) {
                    throw new Error(
                        `${key} does not lead to ${String(element)}`
                    )
                }
                await page.keyboard.press(key)
            }
            await see(`${key} to ${String(element)}`)
        },
        seesFocusOn: async (element) => {
            await element.and(app.locator(':focus')).waitFor()
            await see(`the focus has come to ${String(element)}`)
        },
    }
}
