import type { JobError } from '../jobs/jobPlan'
import { isUnknown } from './importRequest'

export type DataValue = {
    dataElement?: string
    orgUnit?: string
    period?: string
    value?: string
}

export type Conflict = {
    object?: string
    objects: Record<string, string>
    value: string
    errorCode: string
    property?: string
    indexes: number[]
}

type Found = { conflict: Omit<Conflict, 'indexes'>; error: JobError }

const unknownObject = (
    id: string,
    code: string,
    words: string,
    names: readonly [object: string, property: string]
): Found => {
    const message = `${words} not found or not accessible: \`${id}\``
    return {
        conflict: {
            object: id,
            objects: { [names[0]]: id },
            value: message,
            errorCode: code,
            property: names[1],
        },
        error: { id, code, type: `${code}:${id}`, args: [id], message },
    }
}

const notNumeric = (id: string): Found => {
    const why = 'Data value is not numeric'
    const message = `Value must match value type of data element \`${id}\`: \`${why}\``
    const code = 'E7619'
    return {
        conflict: {
            object: id,
            objects: { dataElement: id, value: 'value_not_numeric' },
            value: message,
            errorCode: code,
            property: 'value',
        },
        error: {
            id,
            code,
            type: `${code}:${id}:value_not_numeric`,
            args: [id, why],
            message,
        },
    }
}

const refusalOf = (row: DataValue): Found | undefined => {
    const { dataElement = '', orgUnit = '', value } = row
    if (isUnknown(dataElement)) {
        const names = ['dataElement', 'dataElement'] as const
        return unknownObject(dataElement, 'E7610', 'Data element', names)
    }
    if (isUnknown(orgUnit)) {
        const names = ['organisationUnit', 'orgUnit'] as const
        return unknownObject(orgUnit, 'E7612', 'Organisation unit', names)
    }
    return Number.isNaN(Number(value)) ? notNumeric(dataElement) : undefined
}

/** Equal conflicts are folded into one that names the rows, from 0. */
export const conflictsOf = (rows: readonly DataValue[]) => {
    const folded = new Map<string, { conflict: Conflict; error: JobError }>()
    rows.forEach((row, index) => {
        const found = refusalOf(row)
        if (found) {
            const known = folded.get(found.conflict.value) ?? {
                conflict: { ...found.conflict, indexes: [] },
                error: found.error,
            }
            known.conflict.indexes.push(index)
            folded.set(found.conflict.value, known)
        }
    })
    const all = [...folded.values()]
    return {
        conflicts: all.map(({ conflict }) => conflict),
        errors: all.map(({ error }) => error),
        rejectedIndexes: all
            .flatMap(({ conflict }) => conflict.indexes)
            .sort((one, other) => one - other),
    }
}
