import { useCallback } from 'react'
import { checkTitle } from '../../checkView'
import { useCheckDefinitions } from '../../results/useCheckDefinitions'

/** The title people know a check by; the server's name for one it has not. */
export function useCheckTitle(): (checkName: string) => string {
    const { data: definitions } = useCheckDefinitions()
    return useCallback(
        (checkName) => {
            const check = definitions?.rows.find(
                ({ name }) => name === checkName
            )
            return check === undefined ? checkName : checkTitle(check)
        },
        [definitions]
    )
}
