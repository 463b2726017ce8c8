import { loginPage } from '../appHost/shellPage'
import { reasonPhrase } from '../http/answers'
import type { StandinResponse } from '../http/standinRequest'
import type { World } from '../world/world'
import type { Fault } from './fault'

const gatewayPage = (status: number): string =>
    `<html>\r\n<head><title>${status} ${reasonPhrase(status)}</title></head>\r\n<body>\r\n<center><h1>${status} ${reasonPhrase(status)}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`

const firewallPage =
    '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Your support ID is: 1234567890</body></html>'

const signOnAddress = 'https://sign-on.example.org/login'

const halfOf = (body: string | Uint8Array): string | Uint8Array =>
    body.slice(0, Math.max(1, Math.floor(body.length / 2)))

/** The answer as the fault leaves it. */
export const applyFault = (
    world: World,
    fault: Fault,
    answer: () => StandinResponse
): StandinResponse => {
    const { answers } = world
    switch (fault.kind) {
        case 'http':
            return fault.html
                ? answers.raw(
                      fault.status,
                      'text/html',
                      gatewayPage(fault.status)
                  )
                : answers.error(fault.status, fault.message, fault.errorCode)
        case 'notJson':
            return answers.raw(200, answers.jsonType, '<html>Not JSON</html>')
        case 'truncated': {
            const whole = answer()
            return { ...whole, body: halfOf(whole.body) }
        }
        case 'cut':
            return { ...answers.nothing(), cutConnection: true }
        case 'answerLost':
            return { ...answer(), cutConnection: true }
        case 'delay':
            return { ...answer(), delayMs: fault.delayMs }
        case 'replace':
            return answers.json(fault.body, fault.status)
        case 'empty':
            return answers.nothing()
        case 'firewallPage':
            return answers.raw(200, 'text/html', firewallPage)
        case 'redirect':
            return answers.redirect(fault.location ?? signOnAddress)
        case 'feedEmptied': {
            const whole = answer()
            return whole.status === 200 ? answers.json([]) : whole
        }
        case 'loginPage':
            return answers.raw(200, 'text/html;charset=UTF-8', loginPage)
    }
}
