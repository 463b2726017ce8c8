const byEnding: Readonly<Record<string, string>> = {
    html: 'text/html;charset=UTF-8',
    js: 'text/javascript;charset=UTF-8',
    mjs: 'text/javascript;charset=UTF-8',
    css: 'text/css;charset=UTF-8',
    json: 'application/json',
    map: 'application/json',
    webapp: 'application/json',
    webmanifest: 'application/manifest+json',
    svg: 'image/svg+xml',
    png: 'image/png',
    ico: 'image/x-icon',
    woff: 'font/woff',
    woff2: 'font/woff2',
    txt: 'text/plain;charset=UTF-8',
}

export const mediaTypeOf = (path: string): string => {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    return byEnding[ending] ?? 'application/octet-stream'
}
