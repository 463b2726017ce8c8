import type * as z from 'zod/mini'
import { defectOf } from '../reading/unreadable'
import { ContractError } from '../errors'

/** A parse function for `read` and `create` out of a schema. */
export function as<T>(
    schema: z.ZodMiniType<T>,
    expected: string
): (raw: unknown) => T {
    return (raw) => {
        const result = schema.safeParse(raw)
        if (result.success) {
            return result.data
        }
        const first = result.error.issues[0]
        const place = first?.path.map(String).join('.')
        throw new ContractError(
            `${expected}${place ? `, at ${place}` : ''}: ${defectOf(result.error)}`,
            raw
        )
    }
}

/** A parse function for lists: anything but a list breaks the contract. */
export function asList(expected: string): (raw: unknown) => readonly unknown[] {
    return (raw) => {
        if (!Array.isArray(raw)) {
            throw new ContractError(expected, raw)
        }
        const list: unknown[] = raw
        return list
    }
}

/** For answers whose body says nothing. */
export const ignoreBody = (): void => undefined
