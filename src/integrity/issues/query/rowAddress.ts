/**
 * One issue in the address. A UID would not do: it can be missing and can
 * stand many times in one check, so the place in the check's list counts. The
 * print tells whether the list has changed since.
 */
export interface RowAddress {
    readonly checkName: string
    /** Position in the check's list of issues. */
    readonly issueIndex: number
    /** Print of the issue that stood there. */
    readonly print: string
}

/** `<check>~<position>~<print>`; the name of a check may have any character. */
export function writeRowAddress({
    checkName,
    issueIndex,
    print,
}: RowAddress): string {
    return `${checkName}~${issueIndex}~${print}`
}

export function parseRowAddress(text: string | null): RowAddress | undefined {
    const [, checkName, position, print] =
        /^([^]+)~(\d{1,9})~([0-9a-z]*)$/.exec(text ?? '') ?? []
    return checkName === undefined ||
        position === undefined ||
        print === undefined
        ? undefined
        : { checkName, issueIndex: Number(position), print }
}
