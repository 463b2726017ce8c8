import { createElement, type ReactNode } from 'react'
import { Provider, useDataEngine } from '@dhis2/app-runtime'
import { renderHook } from '@testing-library/react'
import type { DataEngine } from '../../src/dhis2/wire/dataEngine'

/** app-runtime's own data engine, set to a server by its base URL. */
export function realEngine(baseUrl: string): DataEngine {
    const { result, unmount } = renderHook(() => useDataEngine(), {
        wrapper: ({ children }: { children: ReactNode }) =>
            createElement(Provider, {
                config: { baseUrl, apiVersion: 42 },
                userInfo: undefined,
                plugin: false,
                parentAlertsAdd: undefined,
                showAlertsInPlugin: false,
                children,
            }),
    })
    const engine = result.current
    unmount()
    return engine
}
