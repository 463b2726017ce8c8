/** Prints the text of a PDF, page by page: `node pdfText.mjs FILE`. */
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const data = new Uint8Array(readFileSync(process.argv[2] ?? ''))
const paper = await getDocument({ data, verbosity: 0 }).promise
for (let number = 1; number <= paper.numPages; number += 1) {
    const page = await paper.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.map((item) => item.str + (item.hasEOL ? '\n' : ''))
    process.stdout.write(`${words.join('')}\f`)
}
