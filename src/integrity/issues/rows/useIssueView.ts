import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { userLocale } from '../../../ui/words/format'
import { IssueViewer, isPlain, plainView, type ViewWish } from './issueViewer'
import type { IssueView } from './issueView'

export interface ShownView {
    readonly view: IssueView
    /** What is being done to show what was asked for last. */
    readonly work: 'searching' | 'sorting' | undefined
    /** To be called when a search is about to begin. */
    readonly prepareSearch: () => void
}

/** Keeps to the view on the screen until the one asked for is ready. */
export function useIssueView(wish: ViewWish): ShownView {
    const compareText = useMemo(
        () => new Intl.Collator(userLocale(), { numeric: true }).compare,
        []
    )
    const [viewer] = useState(() => new IssueViewer(compareText))
    const state = useSyncExternalStore(viewer.subscribe, viewer.getState)
    const isReady = isPlain(wish)
    const plain = useMemo(
        () =>
            isReady || state.view === undefined
                ? plainView(wish, compareText)
                : undefined,
        [wish, isReady, state.view, compareText]
    )

    useEffect(() => {
        if (isReady && plain) {
            viewer.hold(plain, wish)
        } else {
            viewer.show(wish)
        }
    }, [viewer, wish, isReady, plain])
    useEffect(() => () => viewer.dispose(), [viewer])

    const view = (isReady ? plain : state.view) ?? plain
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
