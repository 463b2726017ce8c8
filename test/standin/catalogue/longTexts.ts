/** Texts that are harder to show than the usual two paragraphs. */
type LongTexts = { introduction?: string; recommendation?: string }

const ageExample = `A district reports malaria by two age bands, young and old. The national programme counts the same illness by nine bands. To see both in one chart, an analyst puts the bands into option groups and the groups into one group set: whatever was counted, each option then belongs to a wider band.

`

const lostOption = (band: string, year: number) =>
    `In ${year} somebody adds the band ${band} to the finer category and forgets the groups. Data entry works, validation works, the pivot table still adds up by category. Only in charts by group set is the new band missing, and because the total there is the sum of what is shown, nobody sees that it is too small until two reports are laid side by side.
`

/** By name of the check; a text that is missing here is the section's. */
export const longTexts: Readonly<Record<string, LongTexts>> = {
    category_option_group_sets_incomplete: {
        introduction: `Group sets bring the options of several categories under one roof, so that figures which were counted in different ways can be compared.

${ageExample}${[
            lostOption('<1', 2019),
            lostOption('1-4', 2020),
            lostOption('5-9, 10-14', 2021),
            lostOption('15-19', 2022),
            lostOption('45+', 2024),
        ].join('')}
Not each option has to be in a group set. Once one option of a category is in it, though, the others are expected to be there as well:
- options that were added later,
- options that were taken over from another category,
- options nobody uses any more, as long as data was entered for them.

The list names the group set and, as a comment, the options that it leaves out. A group set over several categories comes once for each category of which something is missing, so the same name can be there more than once.`,
    },
    single_events_null_occurred_date: {
        recommendation: `An event without a date is in no report. Give it one or delete it.
The date can often be taken from what else is known of the event:
UPDATE singleevent SET occurreddate = COALESCE(scheduleddate, completeddate, '2026-01-31 12:00:00') WHERE uid = '<event_uid>';
   
Put the UID from the list where \`<event_uid>\` stands. Stop the server first, keep a backup, and try it on a copy.
Then start the server and run this check again.
If nobody needs the event, mark it as deleted:
UPDATE singleevent SET deleted = true WHERE uid = '<event_uid>';
  
Who is not sure asks at https://community.dhis2.org before touching the database.`,
    },
    tracker_geometry_invalid_srid: {
        recommendation: `Coordinates are kept in the reference system 4326. Move those that are not, table by table:

  UPDATE trackedentity
    SET geometry = ST_Transform(geometry, 4326)
  WHERE ST_SRID(geometry) <> 4326;

  UPDATE enrollment
    SET geometry = ST_Transform(geometry, 4326)
  WHERE ST_SRID(geometry) <> 4326;

Look at a few of them on the map before the changes go to the server that people use.`,
    },
    programs_inconsistent_tracked_entity_type: {
        recommendation: `A program with registration needs a type of tracked entity, and one without must not have it. The Maintenance app can set it.
Where there are many programs, the Web API is faster. Replace {programUid} and {trackedEntityTypeUid}, and {baseURL} with the address of the server:
\`\`\`bash
  curl -X PATCH \\
    -u "name:password" \\
    -H "Content-Type: application/json-patch+json" \\
    -d '[{
        "op": "replace",
        "path": "/trackedEntityType",
        "value": {"id": "{trackedEntityTypeUid}"}
    }]' \\
    "{baseURL}/api/programs/{programUid}"
\`\`\`
Run the check again afterwards.`,
    },
    orgunits_null_island: {
        introduction: `Units at [the zero point](https://en.wikipedia.org/wiki/Null_Island) lie in the sea. Most were saved by a device that had no position; see https://docs.dhis2.org/ for how \`geometry\` is kept.`,
        recommendation: `Set \`geometry\` to null, or run this: \`\`\`sql UPDATE organisationunit SET geometry = NULL WHERE ST_X(geometry) = 0 AND ST_Y(geometry) = 0; \`\`\` and then clear the caches. Units with **other** positions stay as they are.`,
    },
    users_with_invalid_usernames: {
        introduction: `A user name has 4 to 255 characters: letters, digits, and between them
  \`@\`, \`.\`, \`-\` and \`_\`. Older versions took more, and what they took is still
there: "O'Brien ", <admin> or no name at all.

Such a user can often log in, but cannot be saved any more.`,
    },
    orgunits_no_coordinates: {
        recommendation: `Ask the districts for the position of each facility, as \`[longitude, latitude]\` with
at least four decimals, and import them together. How a file for that looks is told at
https://docs.dhis2.org/en/develop/using-the-api/dhis-core-version-master/org-units.html#webapi_organisation_units_with_a_very_long_anchor

Units above the facilities are drawn as areas:
1. get the borders as GeoJSON,
2. match them by code, not by name,
3. import them with the Import/Export app.`,
    },
}
