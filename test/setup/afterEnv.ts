import '@testing-library/jest-dom'
import { configure } from '@testing-library/dom'
import { lightComputedStyle } from './lightComputedStyle'

// Whether each of a thousand cells is hidden by a style is dear to find out in
// jsdom; what is hidden is not rendered here.
configure({ defaultHidden: true })

if (typeof window !== 'undefined') {
    window.getComputedStyle = lightComputedStyle
}
