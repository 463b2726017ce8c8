import type { Notification } from '../models/notification'
import { endOfFeed } from './endOfFeed'

const row = (level: string, completed = false): Notification => ({
    level,
    completed,
    data: undefined,
})
const info = row('INFO')
const done = row('INFO', true)
const failed = row('ERROR', true)

describe('the end of a feed', () => {
    test.each<[string, readonly Notification[], Notification | undefined]>([
        ['of nothing', [], undefined],
        ['that has none', [info, row('ERROR')], undefined],
        ['that is well', [info, done], done],
        ['that failed after it was done', [info, done, failed], failed],
        ['that failed before it was done', [info, failed, done], failed],
        ['with words after it', [info, done, failed, info], failed],
        ['of a run after one that failed', [info, failed, info, done], done],
        ['that is all', [done], done],
    ])('%s', (_what, rows, end) => {
        expect(endOfFeed(rows)).toBe(end)
    })
})
