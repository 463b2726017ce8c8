import { useMemo } from 'react'
import { checkTitles, type TitleOfCheck } from '../checkTitles'
import { useCheckDefinitions } from './useCheckDefinitions'

/**
 * The title people know a check by, told apart from others of the same title;
 * the server's name for a check that it does not define.
 */
export function useCheckTitle(): TitleOfCheck {
    const { data: definitions } = useCheckDefinitions()
    const checks = definitions?.rows
    return useMemo(() => checkTitles(checks ?? []), [checks])
}
