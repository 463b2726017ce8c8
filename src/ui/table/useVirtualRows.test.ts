import { act, renderHook } from '@testing-library/react'
import { rowLayout } from './rowLayout'
import { useVirtualRows } from './useVirtualRows'

it('shows a row in the height that is there now, whoever has been told of it', () => {
    const element = document.createElement('div')
    const scroller = { current: element }
    const layout = rowLayout([{ rowCount: 100, rowPx: 50 }])
    const { result } = renderHook(() => useVirtualRows(scroller, layout, 40))
    // A bar below has come, and nothing has been measured anew.
    Object.defineProperty(element, 'clientHeight', { value: 240 })
    act(() => result.current.showRow(7, 0))
    expect(element.scrollTop).toBe(8 * 50 - (240 - 40))
})
