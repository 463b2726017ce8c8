/**
 * When the newest of the results came, milliseconds since 1970; undefined
 * where that is told of none.
 */
export const newestResultAt = (
    results: readonly { readonly finishedAt: number | undefined }[]
): number | undefined =>
    results.reduce<number | undefined>(
        (newest, { finishedAt }) =>
            finishedAt !== undefined && finishedAt > (newest ?? 0)
                ? finishedAt
                : newest,
        undefined
    )
