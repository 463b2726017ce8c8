/** @jest-environment node */
import { storyOfFeed, storyOfTree } from './storyOfJob'

describe('story of a job', () => {
    it('keeps level, end and words of a feed, not how many checks failed', () => {
        const failed = { level: 'ERROR', completed: false, message: 'check 7' }
        const other = { ...failed, message: 'check 12' }
        const last = { level: 'INFO', completed: true, message: '' }
        expect(storyOfFeed([last, failed, other])).toBe(
            'INFO completed "", ERROR "check #"'
        )
        expect(storyOfFeed('')).toBe('')
    })

    it('keeps the status of each process, of its stages and items', () => {
        const items = ['SUCCESS', 'ERROR', 'SUCCESS'].map((status) => ({
            status,
        }))
        const stages = [{ status: 'SUCCESS', items }]
        expect(storyOfTree({ sequence: [{ status: 'SUCCESS', stages }] })).toBe(
            'SUCCESS (SUCCESS (ERROR, SUCCESS))'
        )
        expect(storyOfTree({ sequence: [] })).toBe('empty')
        expect(storyOfTree('')).toBe('empty')
    })
})
