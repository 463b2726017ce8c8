/** How far the last run of this tab has got into the store. */
export type SavingState =
    | { readonly kind: 'saving' | 'saved'; readonly runId: string }
    | {
          readonly kind: 'failed'
          readonly runId: string
          readonly error: unknown
      }
