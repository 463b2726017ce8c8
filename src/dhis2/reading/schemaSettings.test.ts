describe('schemas', () => {
    const RealFunction = Function

    afterEach(() => {
        globalThis.Function = RealFunction
        jest.resetModules()
    })

    test('are never compiled, which a Content-Security-Policy would report', async () => {
        const compiled = jest.fn<object, []>()
        globalThis.Function = new Proxy(RealFunction, {
            construct: compiled,
            apply: compiled,
        })
        const { MaintenanceAccessor } = await import('../integrity/maintenance')
        const engine = {
            query: () => Promise.resolve({ answer: [{ name: 'a' }, {}] }),
        }
        const { rows, unreadable } = await new MaintenanceAccessor(
            engine as never
        ).listChecks()
        expect([rows.length, unreadable.length]).toEqual([1, 1])
        expect(compiled).not.toHaveBeenCalled()
        expect(() => Reflect.construct(Function, [])).toThrow()
        expect(compiled).toHaveBeenCalledTimes(1)
    })
})
