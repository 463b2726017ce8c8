import type {
    SettingsChange,
    StoreSettings,
} from '../../../dhis2/store/storeSettings'

export type SettingName = keyof SettingsChange

/** The settings, from what is kept longest to what is kept shortest. */
export const settingOrder = [
    'runs',
    'identities',
    'names',
] as const satisfies readonly SettingName[]

/** The settings as they are typed. */
export type SettingsDraft = Readonly<Record<SettingName, string>>

export type SettingFault =
    | 'noNumber'
    | 'noRun'
    | 'tooMany'
    /** More than is kept of what it is a part of. */
    | 'moreThanWhole'

/** A list of so many entries, of some 15 kB each, is still one request. */
export const mostRuns = 1000

export const draftOf = (settings: StoreSettings): SettingsDraft => ({
    runs: String(settings.runs),
    identities: String(settings.identities),
    names: String(settings.names),
})

const wholeNumber = /^\d+$/

const numberOf = (text: string): number | undefined =>
    wholeNumber.test(text.trim()) ? Number(text) : undefined

/** What of each keeps more than there is: names belong to identities. */
const wholeOf: Readonly<Partial<Record<SettingName, SettingName>>> = {
    identities: 'runs',
    names: 'identities',
}

function faultOf(
    draft: SettingsDraft,
    name: SettingName
): SettingFault | undefined {
    const typed = numberOf(draft[name])
    if (typed === undefined) {
        return 'noNumber'
    }
    const whole = wholeOf[name]
    if (whole === undefined) {
        return typed < 1 ? 'noRun' : typed > mostRuns ? 'tooMany' : undefined
    }
    return typed > (numberOf(draft[whole]) ?? Infinity)
        ? 'moreThanWhole'
        : undefined
}

/** What is wrong with each setting; empty where they can be saved. */
export function settingFaults(
    draft: SettingsDraft
): Readonly<Partial<Record<SettingName, SettingFault>>> {
    const faults: Partial<Record<SettingName, SettingFault>> = {}
    for (const name of settingOrder) {
        const fault = faultOf(draft, name)
        if (fault !== undefined) {
            faults[name] = fault
        }
    }
    return faults
}

/** What an admin has changed: the rest stays as others may set it meanwhile. */
export function settingsChange(
    before: StoreSettings,
    draft: SettingsDraft
): SettingsChange {
    const change: Partial<Record<SettingName, number>> = {}
    for (const name of settingOrder) {
        const typed = numberOf(draft[name])
        if (typed !== undefined && typed !== before[name]) {
            change[name] = typed
        }
    }
    return change
}
