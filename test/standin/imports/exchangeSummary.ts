const counted = (imported: number, updated: number, ignored: number) => ({
    imported,
    updated,
    ignored,
    deleted: 0,
})

const part = (
    status: string,
    description: string,
    importCount = counted(0, 0, 0)
) => ({
    responseType: 'ImportSummary',
    status,
    description,
    importCount,
    conflicts: [] as object[],
    dataSetComplete: 'false',
})

const refusedRows = [2, 3, 4, 5, 6, 7, 8]

/** A data exchange of four requests, two of which came to nothing. */
export const exchangeSummary = {
    status: 'ERROR',
    ...counted(120, 3, 7),
    total: 130,
    importSummaries: [
        part(
            'SUCCESS',
            'Import process completed successfully',
            counted(60, 3, 0)
        ),
        {
            ...part(
                'WARNING',
                'Import process completed with conflicts',
                counted(60, 0, 7)
            ),
            conflicts: [
                {
                    object: 'ZzClosedUn1',
                    objects: { organisationUnit: 'ZzClosedUn1' },
                    value: 'Org unit not found or not accessible: `ZzClosedUn1`',
                    errorCode: 'E7612',
                    property: 'orgUnit',
                    indexes: refusedRows,
                },
            ],
            rejectedIndexes: refusedRows,
        },
        part(
            'ERROR',
            'Client error: 401 Unauthorized from target instance https://national.example.org'
        ),
        part(
            'ERROR',
            'Aggregate data exchange not found or not accessible: `ZzExchange1`'
        ),
    ],
}
