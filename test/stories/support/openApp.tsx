import { Provider } from '@dhis2/app-runtime'
import i18n from '@dhis2/d2-i18n'
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import App from '../../../src/App'
import { createStandin, type Standin } from '../../standin/createStandin'
import { fetchFor } from '../../standin/fetchFor'
import type { StandinOptions } from '../../standin/standinOptions'
import { settle } from './passTime'

const storyOrigin = 'http://standin.test'

type ProviderProps = ComponentProps<typeof Provider>
type SystemInfo = NonNullable<ProviderProps['config']['systemInfo']>
type UserInfo = ProviderProps['userInfo']

export interface Story {
    readonly standin: Standin
    readonly user: ReturnType<typeof userEvent.setup>
    /** Closes the page and opens it again at the same address: a reload. */
    readonly reload: () => Promise<void>
}

export interface StoryOptions extends StandinOptions {
    /** Where the story begins, e.g. `/checks?slow=true`. */
    readonly route?: string
    /**
     * The server defines these checks alone: a hundred rows of the catalogue
     * take seconds to draw in jsdom.
     */
    readonly onlyChecks?: readonly string[]
    /** Done to the server before the page opens. */
    readonly before?: (standin: Standin) => void
}

const jsonOf = async (standin: Standin, path: string): Promise<unknown> =>
    JSON.parse(
        String(
            standin.handle({
                method: 'GET',
                url: `${storyOrigin}/api/${path}`,
                headers: { 'x-requested-with': 'XMLHttpRequest' },
            }).body
        )
    )

/** Every story is told on the same day, whenever it is told. */
const storyBegins = Date.UTC(2026, 10, 23, 12, 30, 1, 123)

/**
 * Opens the whole app on a stand-in server, in the provider that the platform
 * puts around it, in a browser that remembers nothing, and waits for the first
 * answers. Time stands still until `passTime` lets it go on.
 */
export async function openApp({
    route = '/checks',
    onlyChecks,
    before,
    ...options
}: StoryOptions = {}): Promise<Story> {
    jest.useFakeTimers('modern').setSystemTime(storyBegins)
    sessionStorage.clear()
    localStorage.clear()
    i18n.setDefaultNamespace('default')
    i18n.changeLanguage('en')
    const standin = createStandin(options)
    if (onlyChecks !== undefined) {
        await defineOnly(standin, onlyChecks)
    }
    before?.(standin)
    globalThis.fetch = fetchFor(standin, storyOrigin)
    window.location.hash = `#${route}`
    await openPage(standin)
    return {
        standin,
        user: settlingUser(),
        reload: async () => {
            cleanup()
            await openPage(standin)
        },
    }
}

/**
 * A user who waits until the page has come to rest after each thing done: what
 * an event sets off in React can take a turn of the event loop.
 */
function settlingUser(): ReturnType<typeof userEvent.setup> {
    return new Proxy(userEvent.setup({ delay: null }), {
        get: (user, name) => {
            const member: unknown = Reflect.get(user, name)
            return typeof member === 'function'
                ? async (...given: unknown[]) => {
                      await member.apply(user, given)
                      await settle()
                  }
                : member
        },
    })
}

async function defineOnly(
    standin: Standin,
    names: readonly string[]
): Promise<void> {
    const checks = (await jsonOf(standin, 'dataIntegrity')) as {
        name: string
    }[]
    standin.control.fail(/^\/api\/(\d+\/)?dataIntegrity$/, {
        kind: 'replace',
        body: checks.filter(({ name }) => names.includes(name)),
    })
}

async function openPage(standin: Standin): Promise<void> {
    // What app-runtime's adapter loads before it shows the app.
    const systemInfo = (await jsonOf(standin, 'system/info')) as SystemInfo
    const userInfo = (await jsonOf(standin, 'me')) as UserInfo
    standin.control.requests()
    const [, minor] = systemInfo.version.split('.')
    render(
        <Provider
            config={{
                baseUrl: storyOrigin,
                apiVersion: Number(minor),
                serverVersion: {
                    full: systemInfo.version,
                    major: 2,
                    minor: Number(minor),
                },
                systemInfo,
            }}
            userInfo={userInfo}
            plugin={false}
            parentAlertsAdd={undefined}
            showAlertsInPlugin={false}
        >
            <App />
        </Provider>
    )
    // First the words of the language, then the page and its first answers.
    await settle()
    await settle()
}
