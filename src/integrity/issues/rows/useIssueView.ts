import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { userLocale } from '../../../ui/words/format'
import { IssueViewer, isPlain, plainView, type ViewWish } from './issueViewer'
import type { IssueView } from './issueView'
import type { CompareText } from './sortIssues'

export interface ShownView {
    readonly view: IssueView
    /** What is being done to show what was asked for last. */
    readonly work: 'searching' | 'sorting' | undefined
    /** To be called when a search is about to begin. */
    readonly prepareSearch: () => void
}

/** Keeps to the view on the screen until the one asked for is ready. */
export function useIssueView(wish: ViewWish): ShownView {
    const [compareText] = useState(() => compareTextOf(userLocale()))
    const [viewer] = useState(() => new IssueViewer(compareText))
    const state = useSyncExternalStore(viewer.subscribe, viewer.getState)
    const isReady = isPlain(wish, compareText)
    // Until something is there, rows in any order are better than none.
    const isFirst =
        state.view === undefined ||
        (state.view.set.rowCount === 0 && wish.words.length === 0)
    const plain = useMemo(
        () => (isReady || isFirst ? plainView(wish, compareText) : undefined),
        [wish, isReady, isFirst, compareText]
    )

    useEffect(() => {
        if (isReady && plain) {
            viewer.hold(plain, wish)
        } else {
            viewer.show(wish)
        }
    }, [viewer, wish, isReady, plain])
    useEffect(() => () => viewer.dispose(), [viewer])

    const view = plain ?? state.view
    if (view === undefined) {
        throw new Error('There is either a plain view or one made before.')
    }
    return {
        view,
        work: workOf(wish, isReady ? wish : state.wish),
        prepareSearch: () => void viewer.prepare(wish.set),
    }
}

function workOf(
    wish: ViewWish,
    shown: ViewWish | undefined
): ShownView['work'] {
    if (wish === shown) {
        return undefined
    }
    return wish.words.length > 0 && wish.words !== shown?.words
        ? 'searching'
        : 'sorting'
}

const comparisons = new Map<string, CompareText>()

/** One and the same for a language, so that what it has sorted stays sorted. */
function compareTextOf(locale: string): CompareText {
    const compareText =
        comparisons.get(locale) ??
        new Intl.Collator(locale, { numeric: true }).compare
    comparisons.set(locale, compareText)
    return compareText
}
