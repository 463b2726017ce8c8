import type { IssueSet } from './issueSet'
import type { IssueSort } from '../query/issuesQuery'
import { issueView, type IssueView, type ViewScope } from './issueView'
import { issueTexts } from './issueTexts'
import { allHits, searchIssues, type SearchHits } from './searchIssues'
import { finish, runSliced } from '../../../dhis2/slicing/sliced'
import { areGroupsSorted, groupedRows } from './groupedRows'
import { isSortedByCheck, sortIssues, type CompareText } from './sortIssues'

/** What is wanted of the issues. */
export interface ViewWish extends ViewScope {
    readonly words: readonly string[]
    readonly sort: IssueSort | undefined
}

export interface ViewerState {
    /** The last view that is ready; it stays while the next one is made. */
    readonly view: IssueView | undefined
    /** What that view shows. */
    readonly wish: ViewWish | undefined
}

/** So many are sorted in a fraction of a slice. */
const fewRows = 500

const isSortedAtOnce = (
    { set, sort, grouping }: ViewWish,
    compareText: CompareText
) =>
    set.rowCount <= fewRows ||
    (grouping === 'check'
        ? areGroupsSorted(set, sort, compareText)
        : isSortedByCheck(sort))

const rowsOf = (
    { set, grouping }: ViewWish,
    sort: IssueSort | undefined,
    compareText: CompareText
) =>
    grouping === 'check'
        ? groupedRows(set, sort, compareText)
        : sortIssues(set, sort, compareText)

/** The issues without what takes time: all of them, in the server's order. */
export function plainView(wish: ViewWish, compareText: CompareText): IssueView {
    const sort = isSortedAtOnce(wish, compareText) ? wish.sort : undefined
    const order = finish(rowsOf(wish, sort, compareText))
    return issueView(wish, order, allHits(wish.set))
}

/** Whether the plain view is all that is wished for. */
export function isPlain(wish: ViewWish, compareText: CompareText): boolean {
    return wish.words.length === 0 && isSortedAtOnce(wish, compareText)
}

/** Makes views that take time, a slice at a time; the latest wish wins. */
export class IssueViewer {
    private state: ViewerState = { view: undefined, wish: undefined }
    private readonly listeners = new Set<() => void>()
    private running: { wish: ViewWish; control: AbortController } | undefined
    private next: ViewWish | undefined
    private preparing: AbortController | undefined
    private hits: { wish: ViewWish; made: SearchHits } | undefined
    private order: { wish: ViewWish; made: Uint32Array } | undefined

    constructor(private readonly compareText: CompareText) {}

    readonly subscribe = (listener: () => void): (() => void) => {
        this.listeners.add(listener)
        return () => {
            this.listeners.delete(listener)
        }
    }

    readonly getState = (): ViewerState => this.state

    /** Takes over a view made elsewhere; what is being made is dropped. */
    hold(view: IssueView, wish: ViewWish): void {
        this.stop()
        this.state = { view, wish }
    }

    show(wish: ViewWish): void {
        if (this.state.wish === wish || this.running?.wish === wish) {
            return
        }
        // While issues arrive, each batch would break off the sorting for the
        // one before, and nothing would ever be shown.
        if (
            this.running &&
            isSameSearch(this.running.wish, wish) &&
            isSameSort(this.running.wish, wish)
        ) {
            this.next = wish
            return
        }
        this.stop()
        void this.make(wish)
    }

    /** Makes ready for a search, so that its first key finds texts to search. */
    async prepare(set: IssueSet): Promise<void> {
        this.preparing?.abort()
        const control = new AbortController()
        this.preparing = control
        for (const { issues } of set.checks) {
            await runSliced(issueTexts(issues), control.signal)
        }
    }

    dispose(): void {
        this.preparing?.abort()
        this.stop()
    }

    stop(): void {
        this.running?.control.abort()
        this.running = undefined
        this.next = undefined
    }

    private async make(wish: ViewWish): Promise<void> {
        const control = new AbortController()
        this.running = { wish, control }
        const hits = await this.hitsOf(wish, control.signal)
        const order = hits && (await this.orderOf(wish, control.signal))
        if (control.signal.aborted || !hits || !order) {
            return
        }
        const view = issueView(wish, order, hits)
        this.state = { view, wish }
        const { next } = this
        this.stop()
        if (next !== undefined) {
            void this.make(next)
        }
        this.listeners.forEach((listener) => listener())
    }

    private async hitsOf(wish: ViewWish, signal: AbortSignal) {
        const kept = this.hits
        if (kept?.wish.set === wish.set && isSameSearch(kept.wish, wish)) {
            return kept.made
        }
        const made = await runSliced(searchIssues(wish.set, wish.words), signal)
        this.hits = made && { wish, made }
        return made
    }

    private async orderOf(wish: ViewWish, signal: AbortSignal) {
        const kept = this.order
        if (kept?.wish.set === wish.set && isSameSort(kept.wish, wish)) {
            return kept.made
        }
        const made = await runSliced(
            rowsOf(wish, wish.sort, this.compareText),
            signal
        )
        this.order = made && { wish, made }
        return made
    }
}

const isSameSearch = (left: ViewWish, right: ViewWish) =>
    left.words.join(' ') === right.words.join(' ')

const isSameSort = (left: ViewWish, right: ViewWish) =>
    left.sort?.column === right.sort?.column &&
    left.sort?.direction === right.sort?.direction &&
    left.grouping === right.grouping
