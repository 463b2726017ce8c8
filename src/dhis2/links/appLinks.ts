import { capabilitiesOf, type ServerVersion } from '../server/capabilities'
import { editingApps } from './editingApps'
import { editPages, type EditingRelease } from './editPages'
import { isUid } from '../models/uid'

/** The page that edits an object, or why there is none. */
export type EditLink =
    | {
          readonly kind: 'page'
          readonly href: string
          /** Proper name of the app that the page belongs to. */
          readonly appName: string
      }
    | {
          readonly kind: 'none'
          /**
           * `notAUid`: the id is missing or is something else than a UID;
           * `noType`: the check does not say what its issues are;
           * `noEditor`: no app of this server version edits the type.
           */
          readonly reason: 'notAUid' | 'noType' | 'noEditor'
      }

/**
 * The page that edits the object `id` of `metadataType` (the plural, as in a
 * check's `issuesIdType`) on a server of this version; a version that is not
 * known is treated as `capabilitiesOf` does.
 *
 * `baseUrl` is the one of app-runtime's config and may be absolute
 * (`https://play.dhis2.org/demo`) or relative to this app's page
 * (`../../..`). It is only put in front, which is right in both places where
 * the app can run: a browser resolves a relative href against the document
 * that has the link, which is `…/api/apps/integrity-monitor/index.html` when
 * the app is the page itself and also inside the iframe of the global shell,
 * whatever the outer address and the link's target are. The app's own routes
 * live in the hash and do not change that. To have an absolute address, for
 * an export, pass an absolute `baseUrl`.
 *
 * The address has the old form `dhis-web-<app>/index.html#<route>` on every
 * version, because that one always works: 2.41 serves it, and from 2.42 on
 * the server redirects it to `/apps/<app>` when the global shell is on and
 * serves the app itself when a setting has switched the shell off
 * (dhis2/dhis2-core `GlobalShellFilter.java`, branches 2.41, 2.42, 2.43). The
 * redirect carries no hash of its own, so the browser keeps ours, and the
 * shell hands it to the app (dhis2/global-shell-app
 * `src/components/PluginLoader.jsx`, v1.12.3). Give the link a target of
 * `_top` or `_blank`: without one the page would load inside the iframe.
 */
export function editLink({
    baseUrl,
    version,
    metadataType,
    id,
}: {
    baseUrl: string
    version: ServerVersion | undefined
    metadataType: string | undefined
    id: string | undefined
}): EditLink {
    if (!isUid(id)) {
        return { kind: 'none', reason: 'notAUid' }
    }
    if (metadataType === undefined || metadataType === '') {
        return { kind: 'none', reason: 'noType' }
    }
    const pages = editPages.get(metadataType)
    const appKey = pages?.editedIn[editingRelease(version)]
    if (pages === undefined || appKey === undefined) {
        return { kind: 'none', reason: 'noEditor' }
    }
    const app = editingApps[appKey]
    const root = baseUrl.replace(/\/+$/, '')
    const route = app.route(id, metadataType, pages.place)
    return {
        kind: 'page',
        href: `${root}/dhis-web-${appKey}/index.html#${route}`,
        appName: app.name,
    }
}

function editingRelease(version: ServerVersion | undefined): EditingRelease {
    const { release } = capabilitiesOf(version)
    return release === '2.44' ? '2.43' : release
}
