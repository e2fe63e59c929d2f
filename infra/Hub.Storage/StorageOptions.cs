using System.ComponentModel.DataAnnotations;

namespace Hub.Storage;

/// <summary>Where the stores are. Section <c>Hub:Storage</c> (environment: <c>HUB__STORAGE__…</c>).</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Storage";

    /// <summary>The engine. Default: SQLite.</summary>
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>Folder of the SQLite files, the document store and the keys; created when missing. Default: <c>data</c> under the current folder.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>SQL Server connection string without a database name: each service uses the database <c>hub_{service}</c>. Required with <see cref="StorageProvider.SqlServer"/>.</summary>
    public string? SqlServer { get; set; }
}
