/** As many entries as are kept. */
const runCount = 200

const weekMs = 7 * 86_400_000
/** The newest is a week old. */
const endOfFirst = Date.now() - runCount * weekMs

/** A list of runs as the dataStore answers it. */
export const storedRuns = () =>
    Array.from({ length: runCount }, (_, place) => ({
        key: `run-job${String(place).padStart(8, '0')}`,
        format: 1,
        jobs: [`job${place}`],
        savedBy: 'runner',
        startedAt: new Date(endOfFirst + weekMs * place).toISOString(),
        endedAt: new Date(endOfFirst + weekMs * place).toISOString(),
        server: { version: '2.42.7' },
        scope: { kind: 'standard', planned: 93, done: 93 },
        totals: { CRITICAL: 15, SEVERE: 1556, WARNING: 3880, INFO: 398 },
        failed: 0,
        counts: Object.fromEntries(
            Array.from({ length: 93 }, (_, check) => [
                `a_check_with_a_usual_name_${check}`,
                place * check,
            ])
        ),
        identitiesKept: 0,
        namesKept: 0,
        size: 0,
    }))
