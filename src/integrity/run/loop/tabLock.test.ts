/** Locks as a browser has them, between the tabs of one test. */
function lockManager() {
    const held = new Set<string>()
    return {
        held,
        request: (
            name: string,
            { signal }: { signal: AbortSignal },
            hold: () => Promise<never>
        ) =>
            new Promise<never>((_resolve, reject) => {
                if (held.has(name)) {
                    signal.addEventListener('abort', () =>
                        reject(new DOMException('late', 'AbortError'))
                    )
                } else {
                    held.add(name)
                    void hold()
                }
            }),
    }
}

/** A tab as it is opened: its modules are its own, its storage may be a copy. */
async function openTab(locks: unknown): Promise<boolean> {
    jest.resetModules()
    Object.defineProperty(navigator, 'locks', {
        configurable: true,
        value: locks,
    })
    const { ownsItsMemory } = await import('./tabLock')
    const answer = ownsItsMemory()
    expect(ownsItsMemory()).toBe(answer)
    for (let turn = 0; turn < 10; turn += 1) {
        await Promise.resolve()
    }
    jest.advanceTimersByTime(1500)
    return answer
}

describe('ownsItsMemory', () => {
    beforeEach(() => {
        jest.useFakeTimers('modern')
        sessionStorage.clear()
        Object.defineProperty(globalThis, 'crypto', {
            configurable: true,
            value: { randomUUID: () => `tab ${Math.random()}` },
        })
    })
    afterEach(() => {
        jest.useRealTimers()
        Object.defineProperty(navigator, 'locks', {
            configurable: true,
            value: undefined,
        })
    })

    test('a tab that remembers nothing owns what comes', async () => {
        expect(await openTab(lockManager())).toBe(true)
    })

    test('a tab that is loaded again owns what it remembers', async () => {
        const locks = lockManager()
        expect(await openTab(locks)).toBe(true)
        locks.held.clear()
        expect(await openTab(locks)).toBe(true)
        expect(locks.held.size).toBe(1)
    })

    test('a copy of a living tab owns nothing, and what comes later', async () => {
        const locks = lockManager()
        expect(await openTab(locks)).toBe(true)
        expect(await openTab(locks)).toBe(false)
        expect(locks.held.size).toBe(2)
        locks.held.clear()
        expect(await openTab(locks)).toBe(true)
    })

    test('without locks a tab trusts itself', async () => {
        expect(await openTab(undefined)).toBe(true)
        expect(await openTab(undefined)).toBe(true)
    })
})
