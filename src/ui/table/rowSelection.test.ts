import { followSelectionKey } from './rowSelection'

const keys: [string, Partial<KeyboardEvent>, number, string][] = [
    ['Space', { key: ' ' }, 3, 'toggle 3'],
    ['x', { key: 'x' }, 3, 'toggle 3'],
    ['Shift and Space', { key: ' ', shiftKey: true }, 3, 'to 3'],
    ['Ctrl and A', { key: 'a', ctrlKey: true }, -1, 'all'],
    ['Command and A', { key: 'a', metaKey: true }, 3, 'all'],
    ['Space without a cursor', { key: ' ' }, -1, ''],
    ['a alone', { key: 'a' }, 3, ''],
    ['Ctrl and X', { key: 'x', ctrlKey: true }, 3, ''],
    ['Enter', { key: 'Enter' }, 3, ''],
]

test.each(keys)('%s', (_, pressed, cursor, expected) => {
    const told: string[] = []
    const isPrevented = jest.fn()
    const isTaken = followSelectionKey(
        {
            key: '',
            shiftKey: false,
            ctrlKey: false,
            metaKey: false,
            ...pressed,
            preventDefault: isPrevented,
        },
        cursor,
        {
            isSelected: () => false,
            onToggle: (row) => told.push(`toggle ${row}`),
            onSelectTo: (row) => told.push(`to ${row}`),
            onSelectAll: () => told.push('all'),
        }
    )
    expect(told.join()).toBe(expected)
    expect(isTaken).toBe(expected !== '')
    expect(isPrevented).toHaveBeenCalledTimes(expected === '' ? 0 : 1)
})
