import { browserStorage } from './browserStorage'

describe('browserStorage', () => {
    afterEach(() => jest.restoreAllMocks())

    test.each(['session', 'local'] as const)('%s keeps texts', (kind) => {
        browserStorage(kind).setItem('a', kind)
        expect(window[`${kind}Storage`].getItem('a')).toBe(kind)
        expect(browserStorage(kind).getItem('a')).toBe(kind)
    })

    test.each(['session', 'local'] as const)(
        '%s, where it is forbidden, has nothing and takes nothing',
        (kind) => {
            jest.spyOn(window, `${kind}Storage`, 'get').mockImplementation(
                () => {
                    throw new DOMException('denied', 'SecurityError')
                }
            )
            expect(browserStorage(kind).getItem('a')).toBeNull()
            expect(() => browserStorage(kind).setItem('a', 'b')).toThrow()
        }
    )
})
