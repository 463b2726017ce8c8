import type { Shot } from './shots'

const escapeHtml = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const figureOf = ({ file, words }: Shot) =>
    `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${escapeHtml(words)}</figcaption></figure>`

/** All pictures on one page, a row for each page and state. */
export function overviewPage(shots: readonly Shot[]): string {
    const titleOf = ({ page, state }: Shot) => `${page}, ${state}`
    const sections = [...new Set(shots.map(titleOf))].map((title) => {
        const row = shots.filter((shot) => titleOf(shot) === title)
        return `<section><h2>${escapeHtml(title)}</h2><div>${row.map(figureOf).join('')}</div></section>`
    })
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Screenshots</title>
<style>
body { font-family: sans-serif; }
div { display: flex; gap: 16px; align-items: start; overflow-x: auto; }
figure { margin: 0; }
img { height: 480px; border: 1px solid #a0adba; }
</style></head>
<body>${sections.join('\n')}</body></html>
`
}
