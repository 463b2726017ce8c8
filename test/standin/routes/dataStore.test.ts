/** @jest-environment node */
import { createAsker } from '../asking/ask'

const path = 'dataStore/integrity-monitor'

describe('dataStore', () => {
    it('creates once, replaces, and tells which it did', () => {
        const { post, put, get } = createAsker()
        expect(get(path).status).toBe(404)
        expect(get(`${path}/runs`).status).toBe(404)
        expect(post(`${path}/runs`, { n: 1 }).status).toBe(201)
        expect(post(`${path}/runs`, { n: 2 }).status).toBe(409)
        expect(put(`${path}/runs`, { n: 3 }).status).toBe(200)
        expect(put(`${path}/other`, []).status).toBe(201)
        expect(get(`${path}/runs`).json()).toEqual({ n: 3 })
        expect(get(path).json()).toEqual(['runs', 'other'])
    })

    it('changes a part of a value and rolls a list', () => {
        const { post, put, get } = createAsker()
        post(`${path}/a`, { n: 1, list: [1], deep: { x: 1 } })
        put(`${path}/a?path=deep.x`, 7)
        put(`${path}/a?path=list&roll=2`, 5)
        put(`${path}/a?path=list&roll=2`, 6)
        expect(get(`${path}/a`).text).toBe(
            '{"n":1,"deep":{"x":7},"list":[5,6]}'
        )
    })

    it('gives many keys, or parts of them, in one page', () => {
        const { put, get } = createAsker()
        put(`${path}/b`, { n: 3, deep: null })
        put(`${path}/a`, { n: 1, deep: { x: 7 } })
        expect(get(`${path}?fields=.`).json()).toEqual({
            pager: { page: 1, pageSize: 50 },
            entries: [
                { key: 'a', value: { n: 1, deep: { x: 7 } } },
                { key: 'b', value: { n: 3, deep: null } },
            ],
        })
        expect(get(`${path}?fields=n,deep.x&paging=false`).json()).toEqual({
            entries: [
                { key: 'a', n: 1, deep: { x: 7 } },
                { key: 'b', n: 3, deep: { x: null } },
            ],
        })
    })

    it('shows 50 keys at a time unless told otherwise', () => {
        const { put, get } = createAsker()
        for (let key = 100; key < 170; key += 1) {
            put(`${path}/k${key}`, key)
        }
        const count = (query: string) =>
            get(`${path}?fields=.${query}`).json<{ entries: unknown[] }>()
                .entries.length
        expect(count('')).toBe(50)
        expect(count('&page=2')).toBe(20)
        expect(count('&paging=false')).toBe(70)
    })

    it('finds keys by their beginning, newest first, without a head', () => {
        const { put, get } = createAsker()
        for (const day of [1, 2, 3]) {
            put(`${path}/run-${day}`, { startedAt: day })
        }
        put(`${path}/settings`, { startedAt: 9 })
        put(`${path}/run-empty`, { other: 1 })
        const query = 'fields=startedAt&headless=true&paging=false'
        const found = `${path}?${query}&filter=_:startswith:run-&order=_:desc`
        expect(get(found).json()).toEqual([
            { key: 'run-3', startedAt: 3 },
            { key: 'run-2', startedAt: 2 },
            { key: 'run-1', startedAt: 1 },
        ])
        expect(get(`dataStore/none?${query}`).json()).toEqual([])
        expect(get(`${path}?${query}&filter=_:^like:run`).status).toBe(409)
        const count = (filter: string) =>
            get(`${path}?${query}&filter=${filter}`).json<unknown[]>().length
        expect(count('startedAt:gt:2')).toBe(2)
        expect(count('_:!startswith:run-')).toBe(1)
        expect(count('_:$ilike:RUN-')).toBe(3)
    })

    it('refuses what is not JSON and guards the app’s namespace', () => {
        const { standin, get } = createAsker({ user: 'viewer' })
        const bad = standin.handle({
            method: 'PUT',
            url: `/api/${path}/a`,
            body: '{nope',
        })
        expect(bad.status).toBe(400)
        expect(get(path).status).toBe(404)
    })

    it('remembers who wrote when', () => {
        const { put, get, wait, standin } = createAsker()
        put(`${path}/a`, 1)
        wait(5000)
        standin.control.setUser('maintainer')
        put(`${path}/a`, 2)
        expect(get(`${path}/a/metaData`).json()).toMatchObject({
            created: '2026-11-23T12:30:01.123',
            lastUpdated: '2026-11-23T12:30:06.123',
            createdBy: { username: 'admin' },
            lastUpdatedBy: { username: 'maintainer' },
        })
    })
})
