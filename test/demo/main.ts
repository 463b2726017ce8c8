import { serve } from '../standin/serve'
import { saveWeeks } from './saveWeeks'

void serve(async (standin, options) => {
    if (options.pastRun) {
        await saveWeeks(standin, options)
    }
})
