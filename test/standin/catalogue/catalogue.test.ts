/** @jest-environment node */
import { createCatalogue } from './catalogue'
import { checkDurationMs } from './checkDurations'

const own = 4

describe('catalogue', () => {
    it.each([
        ['2.41' as const, 97, 20],
        ['2.42' as const, 111, 20],
        ['2.43' as const, 111, 18],
        ['2.44' as const, 112, 17],
    ])('of %s has %i checks, %i of them slow', (version, all, slow) => {
        const { checks } = createCatalogue(version)
        expect(checks).toHaveLength(all + own)
        expect(checks.filter((check) => check.isSlow)).toHaveLength(slow + 2)
        expect(checks.filter((check) => check.isProgrammatic)).toHaveLength(15)
    })

    it('needs 6 to 9 s for the standard checks, minutes for slow ones', () => {
        const { standard, checks } = createCatalogue('2.42')
        const whole = standard().reduce(
            (sum, check) => sum + checkDurationMs(check),
            0
        )
        expect(whole).toBeGreaterThan(6000)
        expect(whole).toBeLessThan(9000)
        expect(
            checks.filter((check) => checkDurationMs(check) > 100_000).length
        ).toBeGreaterThan(3)
    })

    it('folds Markdown into one line, as the server does', () => {
        const { find } = createCatalogue('2.42')
        const { introduction, recommendation } =
            find('orgunits_null_island') ?? {}
        expect(introduction).toMatch(/\[the zero point\]\(https:.*`geometry`/)
        expect(recommendation).toMatch(/^Set .*```sql .*``` and then/)
    })

    it('has sections that differ in their case only', () => {
        const { checks } = createCatalogue('2.42')
        const sections = new Set(checks.map(({ section }) => section))
        const folded = new Set(
            [...sections].map((section) => section.toLowerCase())
        )
        expect(folded.size).toBeLessThan(sections.size)
    })

    it('selects by name, code and wildcard and leaves the unknown out', () => {
        const { select } = createCatalogue('2.43')
        expect(select(['ONC', 'no_such'])).toMatchObject([
            { name: 'orgunits_no_coordinates' },
        ])
        expect(select(['custom_*'])).toHaveLength(own)
    })

    it('has no alphabetical order', () => {
        const names = createCatalogue('2.42').checks.map(({ name }) => name)
        expect(names).not.toEqual([...names].sort())
    })

    it.each([
        ['2.41' as const, 48],
        ['2.42' as const, 20],
        ['2.43' as const, 20],
    ])('of %s describes %i checks in other words', (version, count) => {
        const { checks } = createCatalogue(version)
        const other = checks.filter(
            ({ description, displayName }) => description !== displayName
        )
        expect(other).toHaveLength(count)
        const described = checks.flatMap(({ description }) =>
            description === undefined ? [] : [description]
        )
        expect(new Set(described).size).toBe(described.length)
    })

    it('has texts as people type them: long, with commands and markup', () => {
        const { checks } = createCatalogue('2.42')
        const texts = checks.flatMap(({ introduction, recommendation }) => [
            introduction ?? '',
            recommendation ?? '',
        ])
        const those = (pattern: RegExp) =>
            texts.filter((text) => pattern.test(text)).length
        expect(texts.some((text) => text.length > 2500)).toBe(true)
        expect(those(/\S\n\S/)).toBeGreaterThan(4)
        expect(those(/`/)).toBeGreaterThan(3)
        expect(those(/https:\/\//)).toBe(3)
        expect(those(/\n {2}UPDATE/)).toBe(1)
        expect(those(/'<event_uid>'/)).toBe(1)
        expect(those(/\{programUid\}/)).toBe(1)
    })

    it('misses texts and ids where the server misses them', () => {
        const { find } = createCatalogue('2.42')
        const check = find('indicators_with_identical_formulas')
        expect(check).not.toHaveProperty('description')
        expect(check).not.toHaveProperty('introduction')
        expect(check).not.toHaveProperty('issuesIdType')
    })
})
