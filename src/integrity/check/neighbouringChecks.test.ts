import type { CheckState } from '../checkState'
import type { CheckView } from '../checkView'
import { neighbouringChecks } from './neighbouringChecks'

const view = (
    name: string,
    severity: string,
    state: CheckState = { kind: 'issues', count: 1 }
): CheckView => ({
    check: { name, severity },
    state,
    result: undefined,
    finishedAt: undefined,
})

const views = [
    view('mild', 'INFO'),
    view('worst', 'CRITICAL'),
    view('middle', 'WARNING', { kind: 'passed' }),
    view('bad', 'SEVERE'),
]

const compareText = (left: string, right: string) => left.localeCompare(right)
const around = (checkName: string, address = '/checks') => {
    const { previous, next } = neighbouringChecks(
        views,
        checkName,
        address,
        compareText
    )
    return [previous?.name, next?.name]
}

describe('the neighbours of a check', () => {
    it.each([
        ['worst', undefined, 'bad'],
        ['bad', 'worst', 'middle'],
        ['mild', 'middle', undefined],
    ])('%s: those of the catalogue', (name, previous, next) => {
        expect(around(name)).toEqual([previous, next])
    })

    it('follow each other in the order that was chosen there', () => {
        expect(around('bad', '/checks?sort=name:asc')).toEqual([
            undefined,
            'middle',
        ])
    })

    it('are those that it shows', () => {
        expect(around('bad', '/checks?state=issues')).toEqual(['worst', 'mild'])
    })

    it('are there for a check that its filters hide', () => {
        expect(around('middle', '/checks?state=issues')).toEqual([
            'bad',
            'mild',
        ])
    })

    it('are none for a check that the server does not have', () => {
        expect(around('gone')).toEqual([undefined, undefined])
    })
})
