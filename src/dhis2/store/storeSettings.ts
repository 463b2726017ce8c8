import * as z from 'zod/mini'
import '../reading/schemaSettings'

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

/** Reads what is stored; what is missing or of no use is as usual. */
export function readSettings(raw: unknown): StoreSettings {
    const read = StoreSettings.safeParse(raw)
    return read.success ? read.data : StoreSettings.parse({})
}
