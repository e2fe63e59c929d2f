using System.Runtime.CompilerServices;
using CsvHelper;

namespace Hub.Routing.KeepDirectory;

/// <summary>Reads a directory file line by line, with a bounded amount of memory whatever the file holds.</summary>
internal static class DirectoryCsv
{
    /// <summary>The longest line in bytes; no line needs as much.</summary>
    public const int LongestLine = 64 << 10;

    private static readonly CsvReaderOptions Form = new()
    {
        // One bad quote then spoils its own line and not the rest of the file.
        AllowLineBreaksInQuotes = false,
        MaxRecordSize = LongestLine,
        TrackLineNumbers = true,
    };

    /// <summary>The lines after the header.</summary>
    /// <exception cref="CsvFormatException">A line is endless, or the header has no column <c>siret</c>.</exception>
    public static async IAsyncEnumerable<DirectoryLine> ReadAsync(Stream content, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var csv = CsvReader.Create(content, Form, leaveOpen: true);
        await csv.ReadHeaderAsync(stop);
        if (!csv.TryGetFieldIndex("siret", out _)) throw new CsvFormatException("The header has no column “siret”.", 1, 0);
        var fields = new DirectoryFields(column => csv.TryGetFieldIndex(column, out var index) ? csv.GetString(index) : null);
        while (await csv.ReadAsync(stop)) yield return DirectoryLineParser.Parse(fields, (int)csv.LineNumber);
    }
}
