import * as z from 'zod/mini'
import { ContractError } from '../errors'
import { isObject } from '../reading/isObject'
import '../reading/schemaSettings'
import { settingsKey } from './storeKeys'

const amount = (usual: number) =>
    z.catch(z.number().check(z.int(), z.nonnegative()), usual)

/**
 * How much is kept of earlier runs: how many runs, of how many of the newest
 * the identities of their issues, and of how many their names too.
 *
 * Source: the value `settings` of the app's dataStore namespace.
 */
const StoreSettings = z.looseObject({
    runs: amount(200),
    identities: amount(12),
    names: amount(5),
})
export type StoreSettings = Readonly<z.infer<typeof StoreSettings>>

export const settingNames: readonly string[] = Object.keys(StoreSettings.shape)

/** What an admin changes of the settings. */
export type SettingsChange = Readonly<
    Partial<Record<'runs' | 'identities' | 'names', number>>
>

/** Reads what is stored; what is missing or of no use is as usual. */
export function readSettings(raw: unknown): StoreSettings {
    const read = StoreSettings.safeParse(raw)
    return read.success ? read.data : StoreSettings.parse({})
}

/**
 * What is to be stored when some settings change. What a later version of this
 * app has set stays as it is.
 *
 * @throws ContractError when what is stored is no set of settings
 */
export function changedSettings(
    stored: unknown,
    change: SettingsChange
): Readonly<Record<string, unknown>> {
    if (stored !== undefined && !isObject(stored)) {
        throw new ContractError(`settings under the key ${settingsKey}`, stored)
    }
    return { ...stored, ...change }
}
