import { createContext, useContext } from 'react'

/** By path: the address at which a page was left last. */
export const PageAddressesContext = createContext<ReadonlyMap<string, string>>(
    new Map()
)

/** The address that leads back to a page as it was left. */
export function usePageAddress(path: string): string {
    return useContext(PageAddressesContext).get(path) ?? path
}
