import '../../ui/words/interpolation'
import { fireEvent, render, screen } from '@testing-library/react'
import type { JobError } from '../../dhis2/models/jobErrors'
import { JobErrorTable } from './JobErrorTable'
import { ReadableLines } from './ReadableValue'

const errors: JobError[] = Array.from({ length: 3000 }, (_, index) => ({
    code: `E${index}`,
}))

it('does not draw thousands of errors before they are asked for', () => {
    render(<JobErrorTable errors={errors} />)
    expect(screen.getAllByRole('row')).toHaveLength(101)
    fireEvent.click(screen.getByRole('button', { name: 'Show 1,000 more' }))
    expect(screen.getAllByRole('row')).toHaveLength(1101)
    fireEvent.click(screen.getByRole('button', { name: 'Show 1,000 more' }))
    fireEvent.click(screen.getByRole('button', { name: 'Show 900 more' }))
    expect(screen.getAllByRole('row')).toHaveLength(3001)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('draws a value of any size in parts', () => {
    const value = errors.map(({ code }) => ({ code: { code } }))
    render(<ReadableLines value={value} />)
    expect(screen.getAllByRole('definition')).toHaveLength(100)
    fireEvent.click(screen.getByRole('button', { name: 'Show 1,000 more' }))
    expect(screen.getAllByRole('definition')).toHaveLength(1100)
})
