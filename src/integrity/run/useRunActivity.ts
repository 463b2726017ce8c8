import { noRunActivity, type RunActivity } from './runActivity'

export function useRunActivity(): RunActivity {
    return noRunActivity
}
