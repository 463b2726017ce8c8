import { isObject } from '../reading/isObject'

/** What the body of a failed answer says, as far as it is DHIS2's. */
interface ErrorBody {
    readonly status: number | undefined
    readonly message: string | undefined
    readonly errorCode: string | undefined
}

const isHttpStatus = (status: number) =>
    Number.isInteger(status) && status >= 100 && status <= 599

/**
 * DHIS2 sends `httpStatusCode`; a servlet container (404 on 2.41) sends
 * `status: "404"`.
 */
export function bodyOf(details: unknown): ErrorBody {
    const body = isObject(details) ? details : {}
    const status = Number(body.httpStatusCode ?? body.status)
    return {
        status: isHttpStatus(status) ? status : undefined,
        message: typeof body.message === 'string' ? body.message : undefined,
        errorCode:
            typeof body.errorCode === 'string' ? body.errorCode : undefined,
    }
}
