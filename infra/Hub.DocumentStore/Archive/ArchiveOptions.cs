using System.ComponentModel.DataAnnotations;
using Hub.Storage;

namespace Hub.DocumentStore.Archive;

/// <summary>When the small documents of a day leave the store, and where they are found then. Section <c>Hub:Archive</c> (environment: <c>HUB__ARCHIVE__…</c>).</summary>
public sealed class ArchiveOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Archive";

    private const int DaysWithSqlite = 7;

    /// <summary>How many days (UTC) stay in the store, besides the one that is under way, 0 to 3,650; 0: nothing is moved. Default: 7 with SQLite, 0 with SQL Server, whose processes need not see one folder.</summary>
    [Range(0, 3650)]
    public int? Days { get; set; }

    /// <summary>Further folders that are searched for files of days, each with a folder for each service: <c>{folder}/ingest/2026-11-26.packs</c>. Default: none.</summary>
    public IList<string> Folders { get; } = [];

    internal int DaysWith(StorageProvider provider) => Days ?? (provider == StorageProvider.Sqlite ? DaysWithSqlite : 0);
}
