import { runChoices } from './runChoices'

const view = (name: string, section: string) => ({
    check: { name, section },
    state: { kind: 'notRun' as const },
    result: undefined,
    finishedAt: undefined,
})

describe('the choices of what to run', () => {
    it('take two spellings of a section for one, in the order of the language', () => {
        const choices = runChoices(
            [
                view('a', 'Öar'),
                view('b', 'Data sets'),
                view('c', 'Zoner'),
                view('d', 'Data Sets'),
            ],
            [],
            new Intl.Collator('sv').compare
        )
        expect(
            choices
                .filter(({ group }) => group === 'section')
                .map(({ name, checks }) => [name, checks])
        ).toEqual([
            ['Data sets', ['b', 'd']],
            ['Zoner', ['c']],
            ['Öar', ['a']],
        ])
    })
})
