// What comes behind the numbers, as one chunk.
export { NowAndNext } from './NowAndNext'
export { SectionBars } from './SectionBars'
export { TrendSection } from './TrendSection'
