using Hub.Routing.KeepDirectory.National;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>Imports what an operator sends: a CSV file or the national directory's F14 export.</summary>
internal sealed class DirectoryUpload(DirectoryImporter importer, TimeProvider clock)
{
    /// <summary>Imports a CSV file.</summary>
    public Task<DirectoryReport> ImportCsvAsync(Stream content, ImportOrder order, CancellationToken stop) => importer.ImportAsync(DirectoryCsv.ReadAsync(content, stop), order, stop);

    /// <summary>Imports an F14 export. Whether it is full or differential, the file says, unless the caller does.</summary>
    public async Task<DirectoryReport> ImportNationalAsync(Stream content, ImportOrder order, bool? full, CancellationToken stop)
    {
        var file = new NationalFile();
        await using var entries = NationalReader.ReadAsync(content, file, stop).GetAsyncEnumerator(stop);
        var isEmpty = !await entries.MoveNextAsync();
        order = order with { Origin = DirectoryOrigin.National, Full = full ?? file.Kind == NationalNames.Full };
        return await importer.ImportAsync(isEmpty ? AsyncEnumerable.Empty<DirectoryLine>() : LinesAsync(entries), order, stop);
    }

    private async IAsyncEnumerable<DirectoryLine> LinesAsync(IAsyncEnumerator<NationalEntry> entries)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        do
        {
            yield return NationalEntryParser.Parse(entries.Current, today);
        }
        while (await entries.MoveNextAsync());
    }
}
