import { levelLabel } from './labels'
import { Pill, type PillTone } from '../../ui/words/Pill'

const tones: ReadonlyMap<string | undefined, PillTone> = new Map([
    ['ERROR', 'error'],
    ['WARN', 'warning'],
    ['LOOP', 'progress'],
])

/** The level of a notification as word, colour and weight. */
export function LevelMark({ level }: { level: string | undefined }) {
    return <Pill tone={tones.get(level)}>{levelLabel(level)}</Pill>
}
