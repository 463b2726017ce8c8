/**
 * The page around an app from 2.42 on. It behaves as the real one does: the
 * outer hash goes into the frame, the frame's hash comes out on `popstate`
 * only, and another page in the frame takes over the window.
 */
const script = `
const frame = document.querySelector('iframe')
const entry = new URL('/api/apps/' + frame.dataset.app + '/index.html', location)
const pluginAddress = () => {
    const address = new URL(entry)
    address.hash = location.hash
    address.search = location.search
    address.searchParams.append('redirect', 'false')
    return address
}
const hideHeaderBar = (inner) => {
    const style = inner.createElement('style')
    style.textContent =
        'div.app-shell-adapter > div > header, div.app-shell-adapter > header { display: none; }'
    inner.head.appendChild(style)
}
const followFrame = () => {
    frame.contentWindow.addEventListener('popstate', (event) => {
        const outer = new URL(location)
        const innerHash = event.target.location.hash
        if (outer.hash !== innerHash) {
            outer.hash = innerHash
            location.replace(outer)
        }
    })
}
frame.addEventListener('load', () => {
    if (!frame.contentDocument) {
        document.body.dataset.error = 'not accessible'
        return
    }
    const shown = new URL(frame.contentWindow.location)
    if (shown.href === 'about:blank') {
        return
    }
    if (shown.origin !== entry.origin || shown.pathname !== entry.pathname) {
        location.replace(shown)
        return
    }
    hideHeaderBar(frame.contentDocument)
    followFrame()
})
addEventListener('hashchange', () => {
    const inner = frame.contentWindow.location
    const hash = pluginAddress().hash
    if (inner.hash !== hash) {
        inner.hash = hash
    }
})
frame.src = pluginAddress().href
`

const style = `
html, body { height: 100%; margin: 0; font-family: Roboto, sans-serif; }
body { display: flex; flex-direction: column; }
header { background: #2c6693; color: #fff; height: 48px; display: flex;
    align-items: center; padding: 0 16px; gap: 12px; font-size: 14px; }
iframe { flex: 1; border: 0; width: 100%; }
`

const escapeHtml = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

export const shellPage = (appKey: string, instance: string): string =>
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(appKey)} | DHIS2</title>
<style>${style}</style></head>
<body><header data-test="headerbar"><strong>${escapeHtml(instance)}</strong><span>${escapeHtml(appKey)}</span></header>
<iframe title="${escapeHtml(appKey)}" data-app="${escapeHtml(appKey)}"></iframe>
<script>${script}</script></body></html>
`

/** A page of an app that is not really here, so that links lead somewhere. */
export const namedPage = (title: string): string =>
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><h1>${escapeHtml(title)}</h1><p id="where"></p>
<script>document.querySelector('#where').textContent = location.pathname + location.hash</script></body></html>
`

export const loginPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>DHIS2 Login</title></head>
<body><h1>Log in</h1><form id="login"><button>Log in</button></form>
<script>
document.querySelector('#login').addEventListener('submit', async (event) => {
    event.preventDefault()
    await fetch('/__standin/resumeSession', { method: 'POST', body: '{}' })
    location.replace('/')
})
</script></body></html>
`
