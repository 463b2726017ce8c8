import type { Answers } from '../http/answers'
import type { Incoming } from '../http/incoming'
import { route } from '../http/router'
import type { Route } from '../http/router'
import type { Fault } from '../faults/fault'
import type { StoreFault } from '../faults/storeFault'
import type { Issue } from '../findings/issue'
import type { StandinControl } from '../standinControl'
import { isUserName } from '../world/userAccounts'

type Arguments = Record<string, unknown>
type Action = (control: StandinControl, given: Arguments) => unknown

const argumentsOf = ({ body }: Incoming): Arguments => {
    if (body.trim() === '') {
        return {}
    }
    const given: unknown = JSON.parse(body)
    return typeof given === 'object' && given !== null
        ? (given as Arguments)
        : {}
}

/** What `POST /__standin/<name>` can ask for; the body has the arguments. */
const actions: Readonly<Record<string, Action>> = {
    fail: (control, { pattern, fault, times }) =>
        control.fail(
            String(pattern),
            fault as Fault,
            times === undefined ? undefined : Number(times)
        ),
    failStore: (control, fault) => control.failStore(fault as StoreFault),
    clearFaults: (control) => control.clearFaults(),
    advance: (control, { durationMs }) => control.advance(Number(durationMs)),
    restart: (control) => control.restart(),
    setUser: (control, { user }) => {
        const name = String(user)
        if (!isUserName(name)) {
            throw new RangeError(`No such user: ${name}`)
        }
        control.setUser(name)
    },
    setLocale: (control, { locale }) => control.setLocale(String(locale)),
    endSession: (control, { how }) =>
        control.endSession(how === 'loginPage' ? 'loginPage' : 'ended'),
    resumeSession: (control) => control.resumeSession(),
    requests: (control) => control.requests(),
    startJob: (control, { jobType, ...wish }) =>
        control.startJob(String(jobType), wish),
    failNextIntegrityJob: (control, { message }) =>
        control.failNextIntegrityJob(String(message)),
    changeData: (control) => control.changeData(),
    setIssues: (control, { checkName, issues }) =>
        control.setIssues(String(checkName), issues as Issue[]),
    reset: (control) => control.reset(),
}

export const controlRoutes = (
    control: StandinControl,
    answers: Answers
): Route[] => [
    route('POST /__standin/{action}', (request) => {
        const action = actions[request.parameters.action ?? '']
        if (!action) {
            const known = Object.keys(actions).join(', ')
            return answers.error(404, `No such action. There are: ${known}`)
        }
        try {
            const result = action(control, argumentsOf(request))
            return answers.json(result ?? { ok: true })
        } catch (error) {
            return answers.error(400, String(error))
        }
    }),
]
