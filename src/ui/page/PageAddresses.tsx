import { useMemo, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { PageAddressesContext } from './usePageAddress'

/** Remembers how each page was left, with its filters. */
export function PageAddresses({ children }: { children: ReactNode }) {
    const { pathname, search } = useLocation()
    const left = useRef<ReadonlyMap<string, string>>(new Map())
    const addresses = useMemo(() => {
        left.current = new Map(left.current).set(pathname, pathname + search)
        return left.current
    }, [pathname, search])
    return (
        <PageAddressesContext.Provider value={addresses}>
            {children}
        </PageAddressesContext.Provider>
    )
}
