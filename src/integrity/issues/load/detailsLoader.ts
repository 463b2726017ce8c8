import { AbortedError } from '../../../dhis2/errors'
import type { MaintenanceAccessor } from '../../../dhis2/integrity/maintenance'
import {
    detailsAnswer,
    type DetailsAnswer,
} from '../../results/merge/detailsAnswer'
import { nextBatch, type WantedDetails } from '../../results/detailsBatches'

interface Request extends WantedDetails {
    readonly signal: AbortSignal
    readonly resolve: (answer: DetailsAnswer) => void
    readonly reject: (error: unknown) => void
}

const requestsAtOnce = 4

/**
 * Loads the issues of checks that are asked for one by one: small checks share
 * a request, and only a few requests are under way at once.
 */
export class DetailsLoader {
    private waiting: Request[] = []
    private underWay = 0
    private isPlanned = false
    /** Checks whose request failed: the next one is for each alone. */
    private readonly troubled = new Set<string>()

    constructor(
        private readonly maintenance: Pick<
            MaintenanceAccessor,
            'getIntegrityReport'
        >
    ) {}

    /**
     * @param count how many issues the check has, as far as is known
     * @throws Dhis2Error
     */
    load(
        checkName: string,
        count: number | undefined,
        signal: AbortSignal
    ): Promise<DetailsAnswer> {
        return new Promise((resolve, reject) => {
            const alone = this.troubled.has(checkName)
            const request: Request = {
                checkName,
                count: alone ? undefined : count,
                signal,
                resolve,
                reject,
            }
            this.waiting.push(request)
            signal.addEventListener('abort', () => {
                this.waiting = this.waiting.filter((other) => other !== request)
                reject(new AbortedError('The request was stopped.'))
            })
            if (request.count === undefined) {
                // It shares no request, so nothing is gained by waiting.
                this.sendNext()
            } else {
                this.plan()
            }
        })
    }

    /** All that is asked for in one turn can share requests. */
    private plan(): void {
        if (!this.isPlanned) {
            this.isPlanned = true
            queueMicrotask(() => {
                this.isPlanned = false
                this.sendNext()
            })
        }
    }

    private sendNext(): void {
        while (this.underWay < requestsAtOnce && this.waiting.length > 0) {
            const names = new Set(
                nextBatch(this.waiting).map(({ checkName }) => checkName)
            )
            const isNext = ({ checkName }: Request) => names.has(checkName)
            const batch = this.waiting.filter(isNext)
            this.waiting = this.waiting.filter((request) => !isNext(request))
            void this.send(batch)
        }
    }

    private async send(batch: readonly Request[]): Promise<void> {
        this.underWay += 1
        const checks = [...new Set(batch.map(({ checkName }) => checkName))]
        try {
            const report = await this.maintenance.getIntegrityReport({
                checks,
                signal: signalOfAll(batch.map(({ signal }) => signal)),
            })
            batch.forEach(({ checkName, resolve }) => {
                this.troubled.delete(checkName)
                resolve(detailsAnswer(report, checkName))
            })
        } catch (error) {
            batch.forEach(({ checkName, reject }) => {
                this.troubled.add(checkName)
                reject(error)
            })
        } finally {
            this.underWay -= 1
            this.sendNext()
        }
    }
}

/** Aborts once all of them have: somebody may still wait for the rest. */
function signalOfAll(signals: readonly AbortSignal[]): AbortSignal {
    const control = new AbortController()
    const check = () => {
        if (signals.every(({ aborted }) => aborted)) {
            control.abort()
        }
    }
    signals.forEach((signal) => signal.addEventListener('abort', check))
    check()
    return control.signal
}
