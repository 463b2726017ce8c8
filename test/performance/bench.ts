import { benchExportFromPage } from './exportFromPage'
import { benchExportedFiles } from './exportedFiles'
import { benchIssueParsing } from './issueParsing'
import { benchIssuesPage } from './issuesPage'
import { benchJobPanel } from './jobPanel'
import { benchOverviewPage } from './overviewPage'
import { benchSavedRuns } from './savedRuns'

const print = (line: string) => process.stdout.write(`${line}\n`)

async function bench(): Promise<void> {
    const broken = [
        ...benchIssueParsing(print),
        ...(await benchSavedRuns(print)),
        ...(await benchExportedFiles(print)),
        ...(await benchJobPanel(print)),
        ...(await benchOverviewPage(print)),
        ...(await benchExportFromPage(print)),
        ...(await benchIssuesPage(print)),
    ]
    for (const line of broken) {
        print(`BAR BROKEN: ${line}`)
    }
    process.exitCode = broken.length > 0 ? 1 : 0
}

void bench()
