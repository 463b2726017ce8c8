import { isInaccessible } from '@testing-library/dom'
import { render, screen } from '@testing-library/react'
import { LoadingNotice } from './LoadingNotice'

it('says what is loaded in words, not by a bar without a name', () => {
    render(<LoadingNotice label="Loading the jobs…" />)
    expect(screen.getByRole('status')).toHaveTextContent('Loading the jobs…')
    expect(isInaccessible(screen.getByRole('progressbar'))).toBe(true)
})
