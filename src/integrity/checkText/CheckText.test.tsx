import { render, screen } from '@testing-library/react'
import { CheckText } from './CheckText'

describe('a text of a check', () => {
    it('has links that open beside the app, code, and nothing else that is alive', () => {
        const { container } = render(
            <CheckText
                title="What to do"
                text="Set `geometry` to null: ```sql UPDATE a; ``` See https://example.org/help. <img src=x onerror=alert(1)> [bad](javascript:alert(1))"
            />
        )
        const link = screen.getByRole('link')
        expect(link).toHaveTextContent('https://example.org/help')
        expect(link).toHaveAttribute('href', 'https://example.org/help')
        expect(link).toHaveAttribute('target', '_blank')
        expect(link).toHaveAttribute('rel', 'noopener noreferrer')
        expect(container.querySelector('pre')).toHaveTextContent('UPDATE a;')
        expect(container.querySelector('code')).toHaveTextContent('geometry')
        expect(container.querySelector('img')).toBeNull()
        expect(container).toHaveTextContent(
            '<img src=x onerror=alert(1)> [bad](javascript:alert(1))'
        )
    })
})
