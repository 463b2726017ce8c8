// What comes behind the numbers, as one chunk.
export { NowAndNext } from './NowAndNext'
export { ReadinessSection } from './ReadinessSection'
export { SectionBars } from './SectionBars'
export { TrendSection } from './TrendSection'
