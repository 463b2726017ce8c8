import { namesByDescription } from './runContext'

describe('names by description', () => {
    it('has none that a progress tree could mean another check by', () => {
        const names = namesByDescription([
            { name: 'a', description: 'one' },
            { name: 'b', description: 'both' },
            { name: 'c', description: 'both' },
            { name: 'd', description: '' },
            { name: 'e' },
        ])
        expect([...names]).toEqual([['one', 'a']])
    })
})
